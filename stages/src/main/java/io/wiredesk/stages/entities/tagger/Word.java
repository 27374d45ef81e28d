package io.wiredesk.stages.entities.tagger;

/**
 * What the tagger knows of a word wherever it stands. The features are hashes; those of the neighbours are fewer.
 *
 * @param identity hash of the lower-case word
 * @param shape    hash of its shape, such as Xx or d.d
 * @param kinds    hash of the single-word lists that it stands in; 0 for none
 * @param own      features for the token itself
 * @param near     features for the tokens next to it
 * @param far      features for the tokens two away
 */
record Word(String form, int identity, int shape, int kinds, int[] own, int[] near, int[] far) {

    /** The features for a token at a distance from this word. */
    int[] features(int offset) {
        return switch (Math.abs(offset)) {
            case 0 -> own;
            case 1 -> near;
            default -> far;
        };
    }
}
