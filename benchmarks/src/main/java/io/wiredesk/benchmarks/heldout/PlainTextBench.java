package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.heldout.PlainTextReport.OfSet;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.launcher.Failure;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.training.story.LearningText;
import io.wiredesk.training.story.LineTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How well plain texts made of pages are cleaned whose publishers the line model has not learned from, beside the rules alone. */
public final class PlainTextBench {

    private final int folds;
    private final Consumer<String> progress;

    /**
     * @param folds    how many parts of the publishers are held out in turn
     * @param progress told what runs, one line at a time
     */
    public PlainTextBench(int folds, Consumer<String> progress) {
        this.folds = folds;
        this.progress = progress;
    }

    /** @param folder holds the sets */
    public Report run(Path folder) {
        progress.accept("reading pages");
        List<LearningText> texts = texts(folder);
        Map<String, PlainTextScores> sets = new TreeMap<>();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            progress.accept("part " + (i + 1) + " of " + folds);
            LineModel model = LineTraining.train(
                    texts.stream().filter(text -> fold(text) != fold).toList());
            Judge judge = new Judge(model);
            texts.stream()
                    .filter(text -> text.isGold() && fold(text) == fold)
                    .forEach(text -> sets.computeIfAbsent(text.set(), set -> new PlainTextScores())
                            .add(text.text(), judge));
        }
        return new PlainTextReport(
                Machine.here(),
                folds,
                sets.entrySet().stream()
                        .map(set -> new OfSet(set.getKey(), set.getValue().figures()))
                        .toList());
    }

    private int fold(LearningText text) {
        return Math.floorMod(text.publisher().hashCode() * 17 + 3, folds);
    }

    private static List<LearningText> texts(Path folder) {
        try {
            return LineTraining.texts(folder);
        } catch (IOException e) {
            throw new Failure("no pages to learn from in " + folder + ": " + e.getMessage(), e);
        }
    }
}
