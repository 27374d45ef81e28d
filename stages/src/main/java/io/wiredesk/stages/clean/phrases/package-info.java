/** The phrases by which residue is known: rule files, the patterns in them, and the tokens that they are held against. */
package io.wiredesk.stages.clean.phrases;
