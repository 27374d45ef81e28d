package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.heldout.HeldOutReport.OfSet;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.quality.Scorecard;
import io.wiredesk.benchmarks.quality.StoryLoss;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.stages.NoEntities;
import io.wiredesk.launcher.Failure;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.training.story.LearningPage;
import io.wiredesk.training.story.StoryTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How well the story is found on pages of publishers that the story model has not learned from: by parts of the publishers of
 * all sets, and set by set.
 */
public final class HeldOutBench {

    private final int folds;
    private final Consumer<String> progress;

    /**
     * @param folds    how many parts of the publishers are held out in turn
     * @param progress told what runs, one line at a time
     */
    public HeldOutBench(int folds, Consumer<String> progress) {
        this.folds = folds;
        this.progress = progress;
    }

    /** @param folder holds the sets */
    public Report run(Path folder) {
        progress.accept("reading pages");
        List<LearningPage> pages = learningPages(folder);
        Set<String> sets = new HashSet<>();
        Map<String, CleanText> byPublisher = new HashMap<>();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            progress.accept("part " + (i + 1) + " of " + folds);
            byPublisher.putAll(heldOut(folder, pages, page -> fold(page) == fold));
        }
        pages.forEach(page -> sets.add(page.set()));
        Map<String, CleanText> bySet = new HashMap<>();
        for (String set : sets.stream().sorted().toList()) {
            progress.accept("without " + set);
            bySet.putAll(heldOut(folder, pages, page -> page.set().equals(set)));
        }
        return new HeldOutReport(Machine.here(), folds, figures(folder, byPublisher), figures(folder, bySet));
    }

    private int fold(LearningPage page) {
        return Math.floorMod(page.publisher().hashCode() * 17 + 3, folds);
    }

    /** Trains without these pages and without any page of their publishers, and cleans them. */
    private static Map<String, CleanText> heldOut(
            Path folder, List<LearningPage> pages, Predicate<LearningPage> heldOut) {
        Set<String> publishers = new HashSet<>();
        Set<String> keys = new HashSet<>();
        pages.stream().filter(heldOut).forEach(page -> {
            publishers.add(page.publisher());
            keys.add(page.set() + '/' + page.id());
        });
        List<LearningPage> rest = pages.stream()
                .filter(page -> !publishers.contains(page.publisher()))
                .toList();
        Enricher enricher = Enricher.with(StoryTraining.train(rest), LineModel.NONE, new NoEntities());
        Map<String, CleanText> stories = new HashMap<>();
        for (PageSet set : PageSet.in(folder)) {
            set.stream(Integer.MAX_VALUE)
                    .filter(page -> keys.contains(set.name() + '/' + page.id()))
                    .forEach(page ->
                            story(enricher, page).ifPresent(story -> stories.put(set.name() + '/' + page.id(), story)));
        }
        return stories;
    }

    private static Optional<CleanText> story(Enricher enricher, Page page) {
        return enricher.extract(Documents.of(page))
                .fold(extract -> Optional.of(extract.story()), (reason, detail) -> Optional.empty());
    }

    private static List<OfSet> figures(Path folder, Map<String, CleanText> stories) {
        Map<String, OfSet> figures = new TreeMap<>();
        for (PageSet set : PageSet.in(folder)) {
            Scorecard card = new Scorecard();
            StoryLoss loss = new StoryLoss();
            set.stream(Integer.MAX_VALUE).forEach(page -> {
                Optional<CleanText> story = Optional.ofNullable(stories.get(set.name() + '/' + page.id()));
                card.add(page.gold(), story.map(CleanText::text).orElse(""));
                story.ifPresent(text -> loss.add(page.gold(), text.visible(), text.text()));
            });
            List<Figure> all = new ArrayList<>(card.figures());
            all.add(loss.figure());
            figures.put(set.name(), new OfSet(set.name(), all));
        }
        return List.copyOf(figures.values());
    }

    private static List<LearningPage> learningPages(Path folder) {
        try {
            return StoryTraining.pages(folder);
        } catch (IOException e) {
            throw new Failure("no pages to learn from in " + folder + ": " + e.getMessage(), e);
        }
    }
}
