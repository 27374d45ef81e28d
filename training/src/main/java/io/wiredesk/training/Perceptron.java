package io.wiredesk.training;

import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.tagger.Model;
import io.wiredesk.stages.entities.tagger.Viterbi;
import java.util.Arrays;

/**
 * An averaged structured perceptron (Collins 2002) with a margin: while learning, every wrong label gets a cost in its favour.
 * Averages are kept by the lazy sums of Daumé (2006). Not safe for several threads.
 */
final class Perceptron {

    private final Settings settings;
    private final float[] weights;
    private final double[] sums;
    private final float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    private final Viterbi viterbi = new Viterbi(transitions);
    private final double[] transitionSums = new double[Labels.COUNT * Labels.COUNT];
    private int salt = 1;
    private double steps = 1;

    /**
     * How to learn.
     *
     * @param bits    the table of weights has two to the power of this many rows
     * @param margin  the cost of a wrong label
     * @param dropout share of the features that are hidden in each sentence (Søgaard 2013)
     */
    record Settings(int bits, float margin, float dropout) {}

    Perceptron(Settings settings) {
        this.settings = settings;
        weights = new float[Labels.COUNT << settings.bits()];
        sums = new double[Labels.COUNT << settings.bits()];
    }

    /** Learns from one sentence; true when it was wrong about it. */
    boolean learn(Example.Item item, int[][] more) {
        int[] gold = item.labels();
        salt = salt * 0x2C1B3C6D + 0x297A2D39;
        float[] scores = scores(item, more);
        int[] found = viterbi.decode(scores, item::quiet);
        steps++;
        boolean wrong = false;
        for (int i = 0; i < gold.length; i++) {
            wrong |= correct(item, more, gold, found, i);
        }
        return wrong;
    }

    private boolean correct(Example.Item item, int[][] more, int[] gold, int[] found, int index) {
        boolean wrong = gold[index] != found[index];
        if (wrong) {
            move(item.features()[index], gold[index], found[index]);
            move(more[index], gold[index], found[index]);
        }
        if (index > 0 && (wrong || gold[index - 1] != found[index - 1])) {
            shift(gold[index - 1] * Labels.COUNT + gold[index], 1);
            shift(found[index - 1] * Labels.COUNT + found[index], -1);
        }
        return wrong;
    }

    private void move(int[] rows, int gold, int found) {
        for (int row : rows) {
            if (dropped(row)) {
                continue;
            }
            int at = row * Labels.COUNT;
            weights[at + gold]++;
            sums[at + gold] += steps;
            weights[at + found]--;
            sums[at + found] -= steps;
        }
    }

    /** Whether a feature is hidden in this sentence, so that others learn to do without it. */
    private boolean dropped(int row) {
        int mixed = (row ^ salt) * 0x9E3779B1;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return (mixed >>> 8) < settings.dropout() * (1 << 24);
    }

    private void shift(int pair, int by) {
        transitions[pair] += by;
        transitionSums[pair] += by * steps;
    }

    /** The averaged weights, as bytes. */
    Model model() {
        float[] averages = new float[weights.length];
        float largest = 0;
        for (int i = 0; i < weights.length; i++) {
            averages[i] = (float) (weights[i] - sums[i] / steps);
            largest = Math.max(largest, Math.abs(averages[i]));
        }
        return quantise(averages, Math.min(largest, clip(averages)) / Byte.MAX_VALUE);
    }

    /** Nearly all weights are far below the largest: the few above this bound are cut to it. */
    private static float clip(float[] averages) {
        double squares = 0;
        int used = 1;
        for (float average : averages) {
            squares += average * average;
            used += average == 0 ? 0 : 1;
        }
        return (float) (12 * Math.sqrt(squares / used));
    }

    private Model quantise(float[] averages, float scale) {
        byte[] bytes = new byte[averages.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] / scale)));
        }
        float[] pairs = new float[transitions.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (float) (transitions[i] - transitionSums[i] / steps) / scale;
        }
        return new Model(settings.bits(), scale, bytes, pairs);
    }

    private float[] scores(Example.Item item, int[][] more) {
        int[] gold = item.labels();
        float[] scores = new float[gold.length * Labels.COUNT];
        Arrays.fill(scores, settings.margin());
        for (int i = 0; i < gold.length; i++) {
            scores[i * Labels.COUNT + gold[i]] -= settings.margin();
            add(item.features()[i], scores, i * Labels.COUNT);
            add(more[i], scores, i * Labels.COUNT);
        }
        return scores;
    }

    private void add(int[] rows, float[] scores, int token) {
        for (int row : rows) {
            if (dropped(row)) {
                continue;
            }
            int at = row * Labels.COUNT;
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[token + label] += weights[at + label];
            }
        }
    }
}
