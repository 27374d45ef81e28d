package io.wiredesk.training.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Grows one symmetric tree level by level: each level asks the question that lets the loss fall most over all of its nodes, found
 * by histograms of the gradients. Of two children only the one with fewer rows is counted; the other is what the parent has left.
 */
final class TreeGrower {

    private static final int WIDTH = 2 * Bins.MAX;

    private final Bins bins;
    private final ForestTrainer.Settings settings;
    private final int[] columns;
    private final float[] derivatives;
    /** For each column, node by node and bin by bin, the sums of both derivatives. */
    private final float[][] histograms;
    /** The node of each row in the level that has been reached: its answers so far, the first one as the lowest bit. */
    private final int[] nodes;
    /** Whether the child that answers no is the smaller one, for each node of the level before. */
    private final boolean[] fewerBelow;

    private final Question[] questions;

    /** Whether the bin in a column is above that one. */
    record Question(int column, int bin) {}

    /**
     * @param columns     the columns that the tree may ask for
     * @param derivatives first and second derivative of the loss of each row, in turn
     */
    TreeGrower(Bins bins, ForestTrainer.Settings settings, int[] columns, float[] derivatives) {
        this.bins = bins;
        this.settings = settings;
        this.columns = columns;
        this.derivatives = derivatives;
        this.histograms = new float[columns.length][WIDTH << settings.depth() - 1];
        this.nodes = new int[derivatives.length / 2];
        this.fewerBelow = new boolean[1 << settings.depth()];
        this.questions = new Question[settings.depth()];
    }

    void grow() {
        int[] counted = IntStream.range(0, nodes.length).toArray();
        for (int level = 0; level < questions.length; level++) {
            int size = 1 << level;
            for (int column = 0; column < columns.length; column++) {
                count(column, size / 2, counted);
            }
            questions[level] = best(size);
            answer(questions[level], level);
            counted = fewer(size);
        }
    }

    /** The questions, level by level. */
    Question[] questions() {
        return questions;
    }

    /** The leaf of each row, the answer to the last question as the highest bit. */
    int[] leaves() {
        return nodes;
    }

    /** @param parents how many nodes the level before had */
    private void count(int column, int parents, int[] counted) {
        float[] sums = histograms[column];
        byte[] bin = bins.column(columns[column]);
        Arrays.fill(sums, parents * WIDTH, Math.max(1, 2 * parents) * WIDTH, 0);
        for (int row : counted) {
            int at = (nodes[row] | parents) * WIDTH + 2 * bin[row];
            sums[at] += derivatives[2 * row];
            sums[at + 1] += derivatives[2 * row + 1];
        }
        for (int parent = 0; parent < parents; parent++) {
            takeFromParent(sums, parent * WIDTH, (parent + parents) * WIDTH, fewerBelow[parent]);
        }
    }

    private static void takeFromParent(float[] sums, int parent, int counted, boolean below) {
        for (int i = 0; i < WIDTH; i++) {
            float rest = sums[parent + i] - sums[counted + i];
            sums[parent + i] = below ? sums[counted + i] : rest;
            sums[counted + i] = below ? rest : sums[counted + i];
        }
    }

    private Question best(int size) {
        Question best = new Question(columns[0], Bins.MAX);
        float most = 0;
        for (int column = 0; column < columns.length; column++) {
            float[] gains = gains(histograms[column], bins.cuts(columns[column]), size);
            for (int bin = 0; bin < gains.length; bin++) {
                if (gains[bin] > most) {
                    most = gains[bin];
                    best = new Question(columns[column], bin);
                }
            }
        }
        return best;
    }

    /** How far the loss falls by each cut of a column, over all nodes. */
    private float[] gains(float[] sums, int cuts, int size) {
        float[] gains = new float[cuts];
        float shrinkage = (float) settings.shrinkage();
        for (int node = 0; node < size; node++) {
            int start = node * WIDTH;
            float allGradient = 0;
            float allCurvature = 2 * shrinkage;
            for (int at = start; at < start + WIDTH; at += 2) {
                allGradient += sums[at];
                allCurvature += sums[at + 1];
            }
            float gradient = 0;
            float curvature = shrinkage;
            for (int bin = 0; bin < cuts; bin++) {
                gradient += sums[start + 2 * bin];
                curvature += sums[start + 2 * bin + 1];
                float rest = allGradient - gradient;
                gains[bin] += gradient * gradient / curvature + rest * rest / (allCurvature - curvature);
            }
        }
        return gains;
    }

    private void answer(Question question, int level) {
        byte[] bin = bins.column(question.column());
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] |= bin[i] > question.bin() ? 1 << level : 0;
        }
    }

    /** The rows in the smaller children of these nodes. */
    private int[] fewer(int parents) {
        int[] sizes = new int[2 * parents];
        for (int node : nodes) {
            sizes[node]++;
        }
        for (int parent = 0; parent < parents; parent++) {
            fewerBelow[parent] = sizes[parent] < sizes[parent + parents];
        }
        return IntStream.range(0, nodes.length)
                .filter(row -> nodes[row] < parents == fewerBelow[nodes[row] % parents])
                .toArray();
    }
}
