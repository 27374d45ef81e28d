package io.wiredesk.stages.clean.score;

/**
 * Gradient boosted decision trees in flat arrays. A node that is not a leaf sends rows whose feature is at most its threshold to
 * the left child, which is the next node, and others to the right one. Immutable.
 *
 * @param roots      index of each tree's first node
 * @param features   feature of each node, {@link #LEAF} for a leaf
 * @param thresholds threshold of each node, the value of a leaf
 * @param rights     index of the right child
 * @param bias       what every row starts with
 */
public record Forest(int[] roots, short[] features, float[] thresholds, int[] rights, float bias) {

    /** The feature of a node that asks for none. */
    public static final short LEAF = -1;

    static final Forest NONE = new Forest(new int[0], new short[0], new float[0], new int[0], 0);

    /** The log of the odds. */
    public float score(float[] row) {
        float sum = bias;
        for (int root : roots) {
            int at = root;
            int feature = features[at];
            while (feature >= 0) {
                at = row[feature] <= thresholds[at] ? at + 1 : rights[at];
                feature = features[at];
            }
            sum += thresholds[at];
        }
        return sum;
    }
}
