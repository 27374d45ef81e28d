package io.wiredesk.training.story;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Grows one tree leaf by leaf, always where the loss falls most, from histograms of the gradients (as LightGBM does). */
final class TreeGrower {

    private static final double MIN_GAIN = 1e-6;
    private static final Comparator<Node> MOST_GAIN =
            Comparator.comparingDouble((Node node) -> -node.gain).thenComparingInt(node -> node.start);

    private final Bins bins;
    private final ForestTrainer.Settings settings;
    private final int[] columns;
    private final double[] gradients;
    private final double[] curvatures;
    private final int[] rows;

    /**
     * @param columns    the columns that the tree may ask for
     * @param gradients  first derivative of the loss of each row
     * @param curvatures second derivative
     */
    TreeGrower(Bins bins, ForestTrainer.Settings settings, int[] columns, double[] gradients, double[] curvatures) {
        this.bins = bins;
        this.settings = settings;
        this.columns = columns;
        this.gradients = gradients;
        this.curvatures = curvatures;
        this.rows = new int[gradients.length];
    }

    /** A node over the rows from {@code start} to {@code end} of the grower's order. */
    static final class Node {
        private final int start;
        private final int end;
        private double gradient;
        private double curvature;
        private double[] histogram;
        private double gain = -1;
        private int bin;
        int column = -1;
        float threshold;
        double value;
        Node left;
        Node right;

        private Node(int start, int end) {
            this.start = start;
            this.end = end;
        }

        boolean isLeaf() {
            return left == null;
        }
    }

    Node grow() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        Node root = node(0, rows.length);
        root.histogram = histogram(root);
        findSplit(root);
        PriorityQueue<Node> open = new PriorityQueue<>(MOST_GAIN);
        open.add(root);
        for (int leaves = 1; leaves < settings.leaves() && !open.isEmpty(); leaves++) {
            Node best = open.remove();
            if (best.gain <= MIN_GAIN) {
                break;
            }
            split(best);
            open.add(best.left);
            open.add(best.right);
        }
        return root;
    }

    /** Adds the tree's values to the scores of its rows. */
    void addTo(double[] scores, Node node) {
        if (node.isLeaf()) {
            for (int i = node.start; i < node.end; i++) {
                scores[rows[i]] += node.value;
            }
        } else {
            addTo(scores, node.left);
            addTo(scores, node.right);
        }
    }

    private Node node(int start, int end) {
        Node node = new Node(start, end);
        for (int i = start; i < end; i++) {
            node.gradient += gradients[rows[i]];
            node.curvature += curvatures[rows[i]];
        }
        node.value = -settings.rate() * node.gradient / (node.curvature + settings.shrinkage());
        return node;
    }

    private void split(Node node) {
        int middle = part(node);
        node.threshold = bins.cut(node.column, node.bin);
        node.left = node(node.start, middle);
        node.right = node(middle, node.end);
        Node small = middle - node.start < node.end - middle ? node.left : node.right;
        Node large = small == node.left ? node.right : node.left;
        small.histogram = histogram(small);
        large.histogram = node.histogram;
        for (int i = 0; i < large.histogram.length; i++) {
            large.histogram[i] -= small.histogram[i];
        }
        node.histogram = null;
        findSplit(small);
        findSplit(large);
    }

    /** Puts the rows that go left in front, both parts in their old order, and returns where the right ones begin. */
    private int part(Node node) {
        byte[] column = bins.column(node.column);
        int[] right = new int[node.end - node.start];
        int at = node.start;
        int size = 0;
        for (int i = node.start; i < node.end; i++) {
            if (column[rows[i]] <= node.bin) {
                rows[at++] = rows[i];
            } else {
                right[size++] = rows[i];
            }
        }
        System.arraycopy(right, 0, rows, at, size);
        return at;
    }

    /** Sums of gradients and of curvatures, in turn, for each bin of each column. */
    private double[] histogram(Node node) {
        double[] sums = new double[columns.length * Bins.MAX * 2];
        for (int k = 0; k < columns.length; k++) {
            byte[] column = bins.column(columns[k]);
            int offset = k * Bins.MAX * 2;
            for (int i = node.start; i < node.end; i++) {
                int row = rows[i];
                int at = offset + 2 * column[row];
                sums[at] += gradients[row];
                sums[at + 1] += curvatures[row];
            }
        }
        return sums;
    }

    private void findSplit(Node node) {
        double whole = gain(node.gradient, node.curvature);
        for (int k = 0; k < columns.length; k++) {
            int offset = k * Bins.MAX * 2;
            double gradient = 0;
            double curvature = 0;
            for (int bin = 0; bin < bins.cuts(columns[k]); bin++) {
                gradient += node.histogram[offset + 2 * bin];
                curvature += node.histogram[offset + 2 * bin + 1];
                double rest = node.curvature - curvature;
                if (curvature >= settings.minCurvature() && rest >= settings.minCurvature()) {
                    double gain = gain(gradient, curvature) + gain(node.gradient - gradient, rest) - whole;
                    if (gain > node.gain) {
                        node.gain = gain;
                        node.column = columns[k];
                        node.bin = bin;
                    }
                }
            }
        }
    }

    private double gain(double gradient, double curvature) {
        return gradient * gradient / (curvature + settings.shrinkage());
    }
}
