package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import io.wiredesk.stages.clean.score.Looks;
import io.wiredesk.stages.clean.score.ModelFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Trains the three looks of a model. A later look must learn from the errors that an earlier one makes on documents it has not seen. So
 * the earlier looks are trained {@value #FOLDS} times, each time without a part of the publishers, and tell about that part.
 */
final class LookTraining {

    private static final int FOLDS = 3;
    /** How often what is sure is told anew. */
    private static final int ROUNDS = 2;

    private static final ForestTrainer FORESTS = new ForestTrainer(new ForestTrainer.Settings(250, 5, 0.07, 8, 0.4));
    /** Good enough for labels. */
    private static final ForestTrainer ROUGH = new ForestTrainer(new ForestTrainer.Settings(60, 5, 0.2, 8, 0.4));

    private LookTraining() {}

    /**
     * Writes a model.
     *
     * @param lessons  what it learns from
     * @param training makes it of them
     * @param out      replaced when it exists
     * @param progress told in one line what was done, a few times
     */
    static <L extends Lesson<?>> void run(
            List<L> lessons, Function<List<L>, Looks> training, ModelFile file, Path out, Consumer<String> progress)
            throws IOException {
        int blocks =
                lessons.stream().mapToInt(lesson -> lesson.examples().size()).sum();
        progress.accept(String.format(Locale.ROOT, "%,d documents, %,d labelled blocks", lessons.size(), blocks));
        Looks looks = training.apply(lessons);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            file.write(looks, stream);
        }
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", out, Files.size(out)));
    }

    /**
     * Trains on pages, of many of which people labelled only a few passages: what a round is sure of there counts as a label in the
     * next (self-training, Yarowsky 1995).
     */
    static Looks selfTrain(List<LearningPage> pages) {
        pages.forEach(LearningPage::forget);
        for (int round = 0; round < ROUNDS; round++) {
            lookInTurn(pages, ROUGH);
            pages.forEach(LearningPage::assume);
        }
        return train(pages);
    }

    /** Trains on these documents; what they remember of an earlier training does not count. */
    static Looks train(List<? extends Lesson<?>> lessons) {
        lookInTurn(lessons, FORESTS);
        return new Looks(look(lessons), forest(lessons, false, FORESTS), forest(lessons, true, FORESTS));
    }

    /** Lets each document be looked at by what the others' publishers teach. */
    private static void lookInTurn(List<? extends Lesson<?>> lessons, ForestTrainer trainer) {
        for (int fold = 0; fold < FOLDS; fold++) {
            HashedWeights weights = look(outside(lessons, fold));
            inside(lessons, fold).forEach(lesson -> lesson.look(weights));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest forest = forest(outside(lessons, fold), false, trainer);
            inside(lessons, fold).forEach(lesson -> lesson.lookAgain(forest));
        }
    }

    private static HashedWeights look(List<? extends Lesson<?>> lessons) {
        return Linear.train(
                lessons.stream().flatMap(lesson -> lesson.examples().stream()).toList());
    }

    private static Forest forest(List<? extends Lesson<?>> lessons, boolean again, ForestTrainer trainer) {
        Table table = new Table();
        lessons.forEach(lesson -> table.add(lesson, again));
        return table.forest(trainer);
    }

    private static List<? extends Lesson<?>> inside(List<? extends Lesson<?>> lessons, int fold) {
        return lessons.stream().filter(lesson -> fold(lesson) == fold).toList();
    }

    private static List<? extends Lesson<?>> outside(List<? extends Lesson<?>> lessons, int fold) {
        return lessons.stream().filter(lesson -> fold(lesson) != fold).toList();
    }

    private static int fold(Lesson<?> lesson) {
        return Math.floorMod(lesson.publisher().hashCode() * 31 + 7, FOLDS);
    }

    /** The open blocks of documents, as a forest learns from them. */
    private static final class Table {

        private final List<int[]> rows = new ArrayList<>();
        private final List<Boolean> stories = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(Lesson<?> lesson, boolean again) {
            int[] blocks = lesson.open();
            rows.addAll(List.of(lesson.rows(blocks, again)));
            for (int block : blocks) {
                stories.add(lesson.isStory(block));
                weights.add(lesson.weight(block));
            }
        }

        Forest forest(ForestTrainer trainer) {
            double mean =
                    weights.stream().mapToDouble(Float::doubleValue).average().orElse(1);
            float[] even = new float[weights.size()];
            boolean[] story = new boolean[even.length];
            IntStream.range(0, even.length).forEach(i -> {
                even[i] = (float) (weights.get(i) / mean);
                story[i] = stories.get(i);
            });
            return trainer.train(rows.toArray(new int[0][]), story, even);
        }
    }
}
