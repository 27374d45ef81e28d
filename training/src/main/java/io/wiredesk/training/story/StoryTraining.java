package io.wiredesk.training.story;

import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.ModelFile;
import io.wiredesk.stages.clean.score.StoryModel;
import io.wiredesk.stages.facts.FactsCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rebuilds the story model from saved pages. Deterministic: the same pages give the same bytes. */
public final class StoryTraining {

    private StoryTraining() {}

    /**
     * Trains on all sets of a folder and writes the model.
     *
     * @param data     folder of the sets, each with a file {@code pages.jsonl}
     * @param out      the model file; replaced when it exists
     * @param progress told in one line what was done, a few times
     */
    public static void run(Path data, Path out, Consumer<String> progress) throws IOException {
        LookTraining.run(pages(data), LookTraining::selfTrain, ModelFile.STORY, out, progress);
    }

    /** All labelled pages of a folder's sets, set by set. */
    public static List<LearningPage> pages(Path data) throws IOException {
        WordLists words = WordLists.load();
        Cleaner cleaner = Cleaner.withModels(words, StoryModel.NONE, LineModel.NONE);
        FactsCollector facts = new FactsCollector(words);
        List<LearningPage> pages = new ArrayList<>();
        for (SavedPage saved : SavedPage.in(data)) {
            pages.add(LearningPage.of(saved, cleaner, facts));
        }
        return pages;
    }

    /** Trains on these pages; what they remember of an earlier training does not count. */
    public static StoryModel train(List<LearningPage> pages) {
        return new StoryModel(LookTraining.selfTrain(pages));
    }
}
