/**
 * What goes and what stays: {@code Verdicts} collects the cuts that are made in the blocks of a page, and {@code Ledger} writes the
 * story and all that was left out of it as a {@code CleanText}, from which the visible text can be rebuilt. Nothing here decides
 * what to cut, or knows who does; package {@code clean} does. Offsets count UTF-16 units. Depends on {@code blocks} alone.
 */
package io.wiredesk.stages.clean.ledger;
