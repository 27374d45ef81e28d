/** Finds dates and amounts of money, with what they mean. */
package io.wiredesk.stages.entities.values;
