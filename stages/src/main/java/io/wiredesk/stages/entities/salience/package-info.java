/** How much a story is about each of its entities. */
package io.wiredesk.stages.entities.salience;
