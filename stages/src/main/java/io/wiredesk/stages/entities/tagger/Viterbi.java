package io.wiredesk.stages.entities.tagger;

import java.util.function.IntPredicate;

/**
 * Finds the best well-formed sequence of BILOU labels: first-order Viterbi over the allowed pairs only. Its tables grow and are
 * used again; not safe for several threads.
 */
public final class Viterbi {

    private static final float NEVER = -1e30f;

    private final float[] transitions;
    private byte[] back = new byte[0];
    private float[] before = new float[Labels.COUNT];
    private float[] best = new float[Labels.COUNT];

    /**
     * A decoder.
     *
     * @param transitions as in {@link Model}
     */
    public Viterbi(float[] transitions) {
        this.transitions = transitions;
    }

    /**
     * The best labels of a sentence.
     *
     * @param scores {@code Labels.COUNT} numbers for each token
     * @param quiet  tokens that are outside whatever their scores; they part the sentence into stretches
     */
    public int[] decode(float[] scores, IntPredicate quiet) {
        int[] labels = new int[scores.length / Labels.COUNT];
        int from = 0;
        for (int i = 0; i <= labels.length; i++) {
            if (i == labels.length || quiet.test(i)) {
                if (i > from) {
                    decode(scores, from, i, labels);
                }
                from = i + 1;
            }
        }
        return labels;
    }

    private void decode(float[] scores, int from, int to, int[] labels) {
        if (back.length < (to - from) * Labels.COUNT) {
            back = new byte[2 * (to - from) * Labels.COUNT];
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            best[label] = Labels.continues(label) ? NEVER : scores[from * Labels.COUNT + label];
        }
        for (int i = from + 1; i < to; i++) {
            step(scores, i * Labels.COUNT, (i - from) * Labels.COUNT);
        }
        trace(from, to, labels);
    }

    private void step(float[] scores, int at, int backAt) {
        float[] swap = before;
        before = best;
        best = swap;
        for (int label = 0; label < Labels.COUNT; label++) {
            float top = NEVER * 2;
            for (int previous : Labels.predecessors(label)) {
                float score = before[previous] + transitions[previous * Labels.COUNT + label];
                if (score > top) {
                    top = score;
                    back[backAt + label] = (byte) previous;
                }
            }
            best[label] = top + scores[at + label];
        }
    }

    private void trace(int from, int to, int[] labels) {
        int label = 0;
        for (int other = 1; other < Labels.COUNT; other++) {
            if (!Labels.opens(other) && best[other] > best[label]) {
                label = other;
            }
        }
        for (int i = to - 1; i >= from; i--) {
            labels[i] = label;
            label = back[(i - from) * Labels.COUNT + label];
        }
    }
}
