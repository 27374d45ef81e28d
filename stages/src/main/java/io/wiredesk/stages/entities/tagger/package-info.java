/** Finds names in sentences by a linear model over features of words and their surroundings. */
package io.wiredesk.stages.entities.tagger;
