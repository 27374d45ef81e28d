package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/**
 * Gradient boosted symmetric trees (Prokhorenkova et al. 2018): all nodes of a level ask the same question, so the answers are the
 * bits of the leaf's index and a tree is a few steps without a branch. Numbers are compared as whole ones, see {@link #ordered}. Immutable.
 *
 * @param depth      how many questions a tree asks
 * @param features   column of each question, tree by tree
 * @param thresholds of each question; the answer is 1 above it
 * @param leaves     values of each tree's leaves, two to the power of the depth; the first answer is the highest bit of the index
 * @param bias       what every row starts with
 */
public record Forest(int depth, short[] features, int[] thresholds, float[] leaves, float bias) {

    static final Forest NONE = new Forest(1, new short[0], new int[0], new float[0], 0);

    /** A whole number that compares with others as its value does, but for the last bit; two of them can be subtracted. */
    public static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (bits ^ bits >> Integer.SIZE - 1 >>> 1) >> 1;
    }

    /**
     * The logs of the odds of many rows at once, which is several times as fast as one by one.
     *
     * @param cells the features of the rows, column by column
     * @param rows  how many rows there are
     */
    public float[] score(int[] cells, int rows) {
        float[] odds = new float[rows];
        Arrays.fill(odds, bias);
        int[] leaf = new int[rows];
        for (int tree = 0; tree * depth < features.length; tree++) {
            Arrays.fill(leaf, tree);
            for (int question = tree * depth; question < (tree + 1) * depth; question++) {
                ask(cells, rows * features[question], thresholds[question], leaf);
            }
            for (int i = 0; i < rows; i++) {
                odds[i] += leaves[leaf[i]];
            }
        }
        return odds;
    }

    /** Kept small and plain: it compiles to instructions that work on several rows at a time. */
    private static void ask(int[] cells, int column, int threshold, int[] leaf) {
        for (int i = 0; i < leaf.length; i++) {
            leaf[i] = leaf[i] << 1 | threshold - cells[column + i] >>> Integer.SIZE - 1;
        }
    }
}
