package io.wiredesk.stages.entities.tagger;

/** Finds the best well-formed sequence of BILOU labels: first-order Viterbi over the allowed pairs only. */
public final class Viterbi {

    private static final float NEVER = -1e30f;

    private Viterbi() {}

    /**
     * The best labels.
     *
     * @param scores      score of each label for each token
     * @param transitions as in {@link Model}
     */
    public static int[] decode(float[][] scores, float[] transitions) {
        int size = scores.length;
        byte[][] back = new byte[size][Labels.COUNT];
        float[] best = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            best[label] = Labels.continues(label) ? NEVER : scores[0][label];
        }
        for (int i = 1; i < size; i++) {
            best = step(best, scores[i], transitions, back[i]);
        }
        return trace(best, back);
    }

    private static float[] step(float[] before, float[] scores, float[] transitions, byte[] back) {
        float[] best = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            float top = NEVER * 2;
            for (int previous : Labels.predecessors(label)) {
                float score = before[previous] + transitions[previous * Labels.COUNT + label];
                if (score > top) {
                    top = score;
                    back[label] = (byte) previous;
                }
            }
            best[label] = top + scores[label];
        }
        return best;
    }

    private static int[] trace(float[] best, byte[][] back) {
        int label = 0;
        for (int other = 1; other < Labels.COUNT; other++) {
            if (!Labels.opens(other) && best[other] > best[label]) {
                label = other;
            }
        }
        int[] labels = new int[back.length];
        for (int i = back.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = back[i][label];
        }
        return labels;
    }
}
