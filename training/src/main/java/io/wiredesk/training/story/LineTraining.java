package io.wiredesk.training.story;

import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.ModelFile;
import io.wiredesk.stages.clean.score.StoryModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rebuilds the line model from plain texts that are derived from saved pages. Deterministic: the same pages give the same bytes. */
public final class LineTraining {

    private LineTraining() {}

    /**
     * Trains on all sets of a folder that give bodies, and writes the model.
     *
     * @param data     folder of the sets, each with a file {@code pages.jsonl}
     * @param out      the model file; replaced when it exists
     * @param progress told in one line what was done, a few times
     */
    public static void run(Path data, Path out, Consumer<String> progress) throws IOException {
        LookTraining.run(texts(data), LookTraining::train, ModelFile.LINES, out, progress);
    }

    /**
     * The texts of all pages of a folder's sets, and cleaner and shorter ones made of each. Where no body is known, the story that
     * the shipped cleaner finds by mark-up stands for it. What people have not marked, and what is made of a text, is there to learn
     * from, not to measure on.
     */
    public static List<LearningText> texts(Path data) throws IOException {
        WordLists words = WordLists.load();
        Cleaner rules = Cleaner.withModels(words, StoryModel.NONE, LineModel.NONE);
        Teacher teacher = new Teacher(words);
        List<LearningText> texts = new ArrayList<>();
        for (SavedPage saved : SavedPage.in(data)) {
            String html = saved.html();
            String body = saved.text().isBlank() ? teacher.story(html) : saved.text();
            DerivedText.of(html, body).ifPresent(text -> {
                texts.add(new LearningText(saved, text, rules, !saved.text().isBlank()));
                Variants.of(text, body, saved.id().hashCode())
                        .forEach(variant -> texts.add(new LearningText(saved, variant, rules, false)));
            });
        }
        return texts;
    }

    /** Trains on these texts; what they remember of an earlier training does not count. */
    public static LineModel train(List<LearningText> texts) {
        return new LineModel(LookTraining.train(texts));
    }
}
