/** Finds quotations and who said them. */
package io.wiredesk.stages.entities.quotes;
