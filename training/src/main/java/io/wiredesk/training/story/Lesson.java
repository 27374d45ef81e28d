package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Features;
import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A labelled document that a model of three looks learns from, with what the looks trained so far made of it. For one thread. */
abstract class Lesson<F extends Features> {

    private static final double MEAN_PAGE = 300;
    private static final double SMALL_PAGE = 30;
    private static final float MAX_LENGTH = 5;

    final F features;

    private final String publisher;
    private final String set;
    private float[] better;

    /** @param saved the page that it is, or was made of */
    Lesson(SavedPage saved, F features) {
        this.publisher = Publishers.of(saved.address(), saved.id());
        this.set = saved.set();
        this.features = features;
    }

    /** The set that its page comes from. */
    public String set() {
        return set;
    }

    /** Documents of one publisher must not be on both sides of a split. */
    public String publisher() {
        return publisher;
    }

    /** The labelled blocks, for the first look. */
    abstract List<Linear.Example> examples();

    void look(HashedWeights weights) {
        features.look(weights);
    }

    void lookAgain(Forest forest) {
        better = features.odds(forest, features.lookOdds());
    }

    /** What the look before made of each block, as logs of odds. */
    float[] better() {
        return better;
    }

    /** The labelled blocks that the forests decide about. */
    int[] open() {
        return IntStream.range(0, labels().length)
                .filter(i -> isLabelled(i) && features.isOpen(i))
                .toArray();
    }

    /** The numbers that the first forest sees of these blocks, or the second one. */
    int[][] rows(int[] blocks, boolean again) {
        return features.rows(again ? better : features.lookOdds(), blocks);
    }

    /** What is known of each block, as {@link Labels} has it. */
    abstract byte[] labels();

    final boolean isLabelled(int block) {
        return labels()[block] != Labels.UNKNOWN;
    }

    final boolean isStory(int block) {
        return labels()[block] == Labels.STORY;
    }

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
