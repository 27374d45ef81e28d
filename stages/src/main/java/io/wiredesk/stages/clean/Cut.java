package io.wiredesk.stages.clean;

/**
 * A part of one block that is not the story.
 *
 * @param start offset of its first unit in the block's text
 * @param end   offset behind its last unit in the block's text
 */
record Cut(int start, int end, Residue residue, String rule, String evidence) {

    /** The same with another class. */
    Cut named(Residue other) {
        return other == residue ? this : new Cut(start, end, other, rule, evidence);
    }
}
