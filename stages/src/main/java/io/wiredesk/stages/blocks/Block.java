package io.wiredesk.stages.blocks;

/**
 * A run of text that a reader sees as one piece. Immutable.
 *
 * @param index position in reading order, from 0; neighbours are at {@code index - 1} and {@code index + 1}
 * @param text  white space normalised: single spaces, none at the ends; never empty
 */
public record Block(int index, BlockKind kind, String text, Markup markup) {

    /** The share of the text that stands inside links, from 0 to 1. */
    public double linkDensity() {
        return Math.min(1.0, (double) markup.linkUnits() / text.length());
    }

    /** Whether an element around it says this of its place. */
    public boolean in(Zone zone) {
        return markup.zones().contains(zone);
    }
}
