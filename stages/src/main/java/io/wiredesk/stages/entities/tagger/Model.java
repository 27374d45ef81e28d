package io.wiredesk.stages.entities.tagger;

/**
 * The weights of a linear tagger: a hashed table of rows, one signed byte for each label, and the scores of label pairs.
 * Immutable.
 *
 * @param bits        the table has two to the power of this many rows
 * @param scale       what a weight of 1 is worth
 * @param weights     row by row
 * @param transitions score of label {@code b} behind label {@code a} at {@code a * COUNT + b}
 */
public record Model(int bits, float scale, byte[] weights, float[] transitions) {

    /** Adds the weights of a feature to the scores of a token, which stand from an index on. */
    void addTo(int hash, float[] scores, int at) {
        addRow(row(hash, bits) * Labels.COUNT, scores, at);
    }

    /** The row of a feature in a table of {@code 2^bits} rows. */
    public static int row(int hash, int bits) {
        return hash >>> 32 - bits;
    }

    /** Adds the weights of rows to the scores of a token. */
    public void addRows(int[] rows, float[] scores, int at) {
        for (int row : rows) {
            addRow(row * Labels.COUNT, scores, at);
        }
    }

    private void addRow(int start, float[] scores, int at) {
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[at + label] += weights[start + label];
        }
    }
}
