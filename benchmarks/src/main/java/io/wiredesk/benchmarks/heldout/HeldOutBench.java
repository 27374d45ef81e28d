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
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Extract;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.memory.PublisherMemory;
import io.wiredesk.stages.clean.memory.RecentPublishers;
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
import java.util.TreeSet;
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
        Found byPublisher = new Found();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            progress.accept("part " + (i + 1) + " of " + folds);
            heldOut(folder, pages, page -> fold(page) == fold, byPublisher);
        }
        Set<String> sets = new TreeSet<>();
        pages.forEach(page -> sets.add(page.set()));
        Found bySet = new Found();
        for (String set : sets) {
            progress.accept("without " + set);
            heldOut(folder, pages, page -> page.set().equals(set), bySet);
        }
        return new HeldOutReport(
                Machine.here(),
                folds,
                figures(folder, byPublisher.alone),
                figures(folder, byPublisher.remembering),
                figures(folder, bySet.alone));
    }

    /** The stories of held-out pages by set and id: of each by itself, and with what is remembered of earlier pages of its source. */
    private static final class Found {

        private final Map<String, CleanText> alone = new HashMap<>();
        private final Map<String, CleanText> remembering = new HashMap<>();
        private final PublisherMemory memory = new RecentPublishers();

        private void add(String key, Page page, Enricher enricher) {
            Document document = Documents.of(page);
            story(enricher.extract(document)).ifPresent(story -> alone.put(key, story));
            story(enricher.extract(document, page.id(), memory)).ifPresent(story -> remembering.put(key, story));
        }

        private static Optional<CleanText> story(Outcome<Extract> outcome) {
            return outcome.fold(extract -> Optional.of(extract.story()), (reason, detail) -> Optional.empty());
        }
    }

    private int fold(LearningPage page) {
        return Math.floorMod(page.publisher().hashCode() * 17 + 3, folds);
    }

    /** Trains without these pages and without any page of their publishers, and cleans them. */
    private static void heldOut(Path folder, List<LearningPage> pages, Predicate<LearningPage> heldOut, Found found) {
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
        for (PageSet set : PageSet.in(folder)) {
            set.stream(Integer.MAX_VALUE)
                    .filter(page -> keys.contains(key(set, page)))
                    .forEach(page -> found.add(key(set, page), page, enricher));
        }
    }

    private static String key(PageSet set, Page page) {
        return set.name() + '/' + page.id();
    }

    private static List<OfSet> figures(Path folder, Map<String, CleanText> stories) {
        Map<String, OfSet> figures = new TreeMap<>();
        for (PageSet set : PageSet.in(folder)) {
            Scorecard card = new Scorecard();
            StoryLoss loss = new StoryLoss();
            set.stream(Integer.MAX_VALUE).forEach(page -> {
                Optional<CleanText> story = Optional.ofNullable(stories.get(key(set, page)));
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
