package io.wiredesk.training.story;

import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import io.wiredesk.stages.clean.score.ModelFile;
import io.wiredesk.stages.clean.score.StoryModel;
import io.wiredesk.stages.facts.FactsCollector;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rebuilds the story model from saved pages. Deterministic: the same pages give the same bytes.
 *
 * <p>A later look must learn from the errors that an earlier one makes on pages it has not seen. So the earlier looks are trained
 * {@value #FOLDS} times, each time without a part of the publishers, and tell about that part.
 */
public final class StoryTraining {

    private static final int FOLDS = 3;
    private static final ForestTrainer FORESTS = new ForestTrainer(new ForestTrainer.Settings(150, 24, 0.1, 5, 5, 0.4));

    private StoryTraining() {}

    /**
     * Trains on all sets of a folder and writes the model.
     *
     * @param data     folder of the sets, each with a file {@code pages.jsonl}
     * @param out      the model file; replaced when it exists
     * @param progress told in one line what was done, a few times
     */
    public static void run(Path data, Path out, Consumer<String> progress) throws IOException {
        List<LearningPage> pages = pages(data);
        progress.accept(String.format(
                Locale.ROOT,
                "%,d pages, %,d labelled blocks",
                pages.size(),
                pages.stream().mapToInt(page -> page.examples().size()).sum()));
        StoryModel model = train(pages);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            ModelFile.write(model, stream);
        }
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", out, Files.size(out)));
    }

    /** All labelled pages of a folder's sets, set by set. */
    public static List<LearningPage> pages(Path data) throws IOException {
        WordLists words = WordLists.load();
        Cleaner cleaner = Cleaner.withModel(words, StoryModel.NONE);
        FactsCollector facts = new FactsCollector(words);
        List<LearningPage> pages = new ArrayList<>();
        for (SavedPage saved : SavedPage.in(data)) {
            pages.add(LearningPage.of(saved, cleaner, facts));
        }
        if (pages.isEmpty()) {
            throw new IOException("no set with a pages.jsonl in " + data);
        }
        return pages;
    }

    /** Trains on these pages; what they remember of an earlier training does not count. */
    public static StoryModel train(List<LearningPage> pages) {
        for (int fold = 0; fold < FOLDS; fold++) {
            HashedWeights weights = look(outside(pages, fold));
            inside(pages, fold).forEach(page -> page.look(weights));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest forest = forest(outside(pages, fold), false);
            inside(pages, fold).forEach(page -> page.lookAgain(forest));
        }
        return new StoryModel(look(pages), forest(pages, false), forest(pages, true));
    }

    private static HashedWeights look(List<LearningPage> pages) {
        return Linear.train(
                pages.stream().flatMap(page -> page.examples().stream()).toList());
    }

    private static Forest forest(List<LearningPage> pages, boolean again) {
        Table table = new Table();
        pages.forEach(page -> table.add(page, again));
        return table.forest();
    }

    private static List<LearningPage> inside(List<LearningPage> pages, int fold) {
        return pages.stream().filter(page -> fold(page) == fold).toList();
    }

    private static List<LearningPage> outside(List<LearningPage> pages, int fold) {
        return pages.stream().filter(page -> fold(page) != fold).toList();
    }

    private static int fold(LearningPage page) {
        return Math.floorMod(page.publisher().hashCode() * 31 + 7, FOLDS);
    }

    /** The open blocks of pages, as a forest learns from them. */
    private static final class Table {

        private final List<float[]> rows = new ArrayList<>();
        private final List<Boolean> stories = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(LearningPage page, boolean again) {
            int[] blocks = page.open();
            rows.addAll(List.of(page.rows(blocks, again)));
            for (int block : blocks) {
                stories.add(page.isStory(block));
                weights.add(page.weight(block));
            }
        }

        Forest forest() {
            double mean =
                    weights.stream().mapToDouble(Float::doubleValue).average().orElse(1);
            float[] even = new float[weights.size()];
            boolean[] story = new boolean[even.length];
            IntStream.range(0, even.length).forEach(i -> {
                even[i] = (float) (weights.get(i) / mean);
                story[i] = stories.get(i);
            });
            return FORESTS.train(rows.toArray(new float[0][]), story, even);
        }
    }
}
