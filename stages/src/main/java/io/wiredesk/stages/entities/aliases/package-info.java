/** Joins the names of one entity: short names, acronyms, other spellings. */
package io.wiredesk.stages.entities.aliases;
