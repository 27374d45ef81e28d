/** Links entities to places and to a knowledge base of people and organisations. */
package io.wiredesk.stages.entities.links;
