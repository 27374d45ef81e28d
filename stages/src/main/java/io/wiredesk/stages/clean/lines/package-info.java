/**
 * What a single line of text is: a credit, a byline, a dateline, a copyright line, a date. Nothing here knows of pages or of what
 * was decided about other lines; package {@code clean} does. Offsets count UTF-16 units. Depends on {@code clean.phrases} for tokens
 * and word lists, and on {@code entities.lexicon} for the names of cities.
 */
package io.wiredesk.stages.clean.lines;
