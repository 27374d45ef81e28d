package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Forest;
import java.util.List;

/** Lays grown trees out in a forest's arrays. */
final class ForestWriter {

    private short[] features;
    private float[] thresholds;
    private int[] rights;
    private int size;

    Forest write(List<TreeGrower.Node> trees, float bias) {
        int nodes = trees.stream().mapToInt(ForestWriter::count).sum();
        features = new short[nodes];
        thresholds = new float[nodes];
        rights = new int[nodes];
        int[] roots = new int[trees.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = size;
            put(trees.get(i));
        }
        return new Forest(roots, features, thresholds, rights, bias);
    }

    private static int count(TreeGrower.Node node) {
        return node.isLeaf() ? 1 : 1 + count(node.left) + count(node.right);
    }

    private void put(TreeGrower.Node node) {
        int at = size++;
        features[at] = (short) (node.isLeaf() ? Forest.LEAF : node.column);
        thresholds[at] = node.isLeaf() ? (float) node.value : node.threshold;
        if (!node.isLeaf()) {
            put(node.left);
            rights[at] = size;
            put(node.right);
        }
    }
}
