package io.wiredesk.stages.clean.phrases;

/**
 * A line of a rule file.
 *
 * @param name     file and line, such as {@code newsletter:12}
 * @param residue  code of the class of residue
 * @param maxWords the longest block, or for a tail and an insertion the longest cut, that the rule applies to
 * @param example  a text that the rule must match
 */
record Rule(String name, String residue, Anchor anchor, int maxWords, Pattern pattern, String example) {

    /** Where the phrase has to stand, and what goes. */
    enum Anchor {
        /** The block is the phrase, give or take marks: the block goes. */
        WHOLE,
        /** The block begins with the phrase: the block goes. */
        STARTS,
        /** The block ends with the phrase: the block goes. */
        ENDS,
        /** The block holds the phrase: the block goes. */
        HAS,
        /** The phrase begins the last part of the block, behind the end of a sentence, a dash or a bracket: that part goes. */
        TAIL,
        /** The phrase stands anywhere, with or without brackets: the phrase goes. */
        INSIDE
    }
}
