package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import io.wiredesk.stages.clean.score.LineFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A labelled plain text that the line model learns from, with what the looks trained so far made of it. For one thread. */
public final class LearningText extends Lesson {

    private static final int[] NONE_AROUND = {};

    private final String set;
    private final boolean gold;
    private final DerivedText text;
    private final LineFeatures features;
    private final float[] weights;
    private final List<Linear.Example> examples = new ArrayList<>();
    private float[] better;

    LearningText(SavedPage saved, DerivedText text, Cleaner rules, boolean gold) {
        super(Publishers.of(saved.address(), saved.id()));
        this.set = saved.set();
        this.gold = gold;
        this.text = text;
        var page = TextReader.read(text.text());
        this.features = new LineFeatures(page, rules.clues(page, List.of(), Optional.empty()));
        this.weights = weights(text.labels(), features::words);
        for (int i = 0; i < weights.length; i++) {
            if (text.labels()[i] != Labels.UNKNOWN) {
                examples.add(new Linear.Example(features.ofLine(i), NONE_AROUND, isStory(i), weights[i]));
            }
        }
    }

    /** The set that the text's page comes from. */
    public String set() {
        return set;
    }

    /** Whether it is as the page has it, and people have said what its story is. */
    public boolean isGold() {
        return gold;
    }

    /** The text with its labels. */
    public DerivedText text() {
        return text;
    }

    @Override
    List<Linear.Example> examples() {
        return examples;
    }

    @Override
    void look(HashedWeights weights) {
        features.look(weights);
    }

    @Override
    void lookAgain(Forest forest) {
        better = features.odds(forest, features.lookOdds());
    }

    @Override
    int[] open() {
        return IntStream.range(0, weights.length)
                .filter(i -> text.labels()[i] != Labels.UNKNOWN && features.isOpen(i))
                .toArray();
    }

    @Override
    float[][] rows(int[] blocks, boolean again) {
        return features.rows(again ? better : features.lookOdds(), blocks);
    }

    @Override
    boolean isStory(int block) {
        return text.isStory(block);
    }

    @Override
    float weight(int block) {
        return weights[block];
    }
}
