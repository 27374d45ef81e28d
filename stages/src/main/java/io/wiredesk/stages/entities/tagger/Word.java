package io.wiredesk.stages.entities.tagger;

/**
 * What the tagger knows of a word wherever it stands. The features are hashes; those of the neighbours are fewer.
 *
 * @param identity hash of the lower-case word
 * @param shape    hash of its shape, such as Xx or d.d
 * @param kinds    hash of the single-word lists that it stands in; 0 for none
 * @param cluster first bits of its Brown cluster
 * @param sense    coarse class of its vector
 * @param own      features for the token itself
 * @param near     features for the tokens next to it
 * @param far      features for the tokens two away
 * @param scores   what the word adds to the scores of the tokens around it, {@code Labels.COUNT} numbers for each offset from
 *                 the farthest token in front; empty when nothing was summed; the features are empty when they were
 */
record Word(
        String form,
        int identity,
        int shape,
        int kinds,
        int cluster,
        int sense,
        int[] own,
        int[] near,
        int[] far,
        float[] scores) {

    private static final int[] NONE = {};

    /** The features for a token at a distance from this word. */
    int[] features(int offset) {
        return switch (Math.abs(offset)) {
            case 0 -> own;
            case 1 -> near;
            default -> far;
        };
    }

    /** The same word with the sum of its features in their place. */
    Word withScores(float[] sums) {
        return new Word(form, identity, shape, kinds, cluster, sense, NONE, NONE, NONE, sums);
    }
}
