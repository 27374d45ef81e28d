package io.wiredesk.stages.clean.ledger;

import io.wiredesk.stages.blocks.BlockKind;
import java.util.List;

/**
 * The story of a document, and the ledger of everything visible that is not in it. Reversible: {@code text} and the removed
 * spans, in order, rebuild {@code visible} unit for unit. All offsets count UTF-16 units. Immutable.
 *
 * @param visible what a reader of the document sees: its blocks in reading order, joined by an empty line
 * @param text    the story: the blocks that were kept, joined by an empty line
 * @param blocks  where the blocks stand in {@code text}, in order
 * @param removed what was taken out of {@code visible}, in order and without overlap
 */
public record CleanText(String visible, String text, List<Span> blocks, List<Removed> removed) {

    /**
     * A block of {@code text}.
     *
     * @param start offset of its first unit in {@code text}
     * @param end   offset behind its last unit in {@code text}
     */
    public record Span(BlockKind kind, int start, int end) {}

    /**
     * A span of {@code visible} that was taken out, together with the separator that went with it.
     *
     * @param rule     the rule or score that took it out
     * @param evidence what the rule saw: a phrase, a path, a figure
     * @param start    offset of its first unit in {@code visible}
     * @param end      offset behind its last unit in {@code visible}
     */
    public record Removed(Residue residue, String rule, String evidence, int start, int end) {}
}
