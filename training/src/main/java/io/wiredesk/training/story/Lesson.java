package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A labelled document that a model of three looks learns from, with what the looks trained so far made of it. For one thread. */
abstract class Lesson {

    private static final double MEAN_PAGE = 300;
    private static final double SMALL_PAGE = 30;
    private static final float MAX_LENGTH = 5;

    private final String publisher;

    /** @param publisher documents of one publisher must not be on both sides of a split */
    Lesson(String publisher) {
        this.publisher = publisher;
    }

    /** Documents of one publisher must not be on both sides of a split. */
    public String publisher() {
        return publisher;
    }

    /** The labelled blocks, for the first look. */
    abstract List<Linear.Example> examples();

    abstract void look(HashedWeights weights);

    abstract void lookAgain(Forest forest);

    /** The labelled blocks that the forests decide about. */
    abstract int[] open();

    /** The numbers that the first forest sees of these blocks, or the second one. */
    abstract float[][] rows(int[] blocks, boolean again);

    abstract boolean isStory(int block);

    abstract float weight(int block);

    /**
     * Long blocks weigh more, and long documents less than their blocks together.
     *
     * @param words how many words a block has
     */
    static float[] weights(byte[] labels, IntUnaryOperator words) {
        float[] own = new float[labels.length];
        double sum = SMALL_PAGE;
        for (int i = 0; i < labels.length; i++) {
            own[i] = 1 + Math.min(MAX_LENGTH, (float) Math.sqrt(words.applyAsInt(i)) / 2);
            sum += labels[i] == Labels.UNKNOWN ? 0 : own[i];
        }
        for (int i = 0; i < labels.length; i++) {
            own[i] *= (float) Math.sqrt(MEAN_PAGE / sum);
        }
        return own;
    }
}
