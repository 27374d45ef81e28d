/**
 * What the desk does with one document, over plain values: parse, clean, collect facts, tell the language, find entities. {@code Enricher} runs
 * the stages in this order; nothing here knows of Kafka.
 */
package io.wiredesk.stages;
