/** Lists of places, peoples and words, and the tables that they are looked up in. */
package io.wiredesk.stages.entities.lexicon;
