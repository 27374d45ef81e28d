/**
 * What is remembered of the articles of a publisher: which texts come again, and at which paths the story stood. Bounded, decaying, and
 * the same for the same articles in the same order.
 */
package io.wiredesk.stages.clean.memory;
