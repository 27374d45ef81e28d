package io.wiredesk.stages.clean.ledger;

/**
 * A part of one block that is not the story. Offsets count UTF-16 units.
 *
 * @param start    offset of its first unit in the block's text
 * @param end      offset behind its last unit in the block's text
 * @param rule     the rule or score that took it out
 * @param evidence what the rule saw: a phrase, a path, a figure
 */
public record Cut(int start, int end, Residue residue, String rule, String evidence) {

    /** The same with another class. */
    Cut named(Residue other) {
        return other == residue ? this : new Cut(start, end, other, rule, evidence);
    }
}
