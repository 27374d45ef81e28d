package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.score.LineFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A labelled plain text that the line model learns from, with what the looks trained so far made of it. For one thread. */
public final class LearningText extends Lesson<LineFeatures> {

    private static final int[] NONE_AROUND = {};

    private final boolean gold;
    private final DerivedText text;
    private final float[] weights;
    private final List<Linear.Example> examples = new ArrayList<>();

    LearningText(SavedPage saved, DerivedText text, Cleaner rules, boolean gold) {
        super(saved, features(text, rules));
        this.gold = gold;
        this.text = text;
        this.weights = weights(text.labels(), features::words);
        for (int i = 0; i < weights.length; i++) {
            if (isLabelled(i)) {
                examples.add(new Linear.Example(features.ofLine(i), NONE_AROUND, isStory(i), weights[i]));
            }
        }
    }

    private static LineFeatures features(DerivedText text, Cleaner rules) {
        Page page = TextReader.read(text.text());
        return new LineFeatures(page, rules.clues(page, List.of(), Optional.empty()));
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
    byte[] labels() {
        return text.labels();
    }

    @Override
    float weight(int block) {
        return weights[block];
    }
}
