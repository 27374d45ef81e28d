/** Tells the story of a document from its residue by models: what they see of blocks and lines, and the looks that score them. */
package io.wiredesk.stages.clean.score;
