/** Finds who and what a story is about: {@code NewsEntityFinder} runs the packages below this one, from text to entities with their mentions. */
package io.wiredesk.stages.entities;
