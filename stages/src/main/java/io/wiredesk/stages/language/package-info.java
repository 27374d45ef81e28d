/** Tells the language of a text. */
package io.wiredesk.stages.language;
