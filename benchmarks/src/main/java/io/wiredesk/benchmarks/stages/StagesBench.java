package io.wiredesk.benchmarks.stages;

import io.wiredesk.benchmarks.measure.Contender;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Race;
import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.stages.Enricher;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** How fast the stages are on one thread, beside the floor: jsoup's parse of the same pages and nothing else. */
public final class StagesBench {

    private final Enricher whole = Enricher.standard();
    private final Enricher withoutEntities = Enricher.withFinder(new NoEntities());
    private final int limit;
    private final int passes;
    private final Consumer<String> progress;

    /**
     * @param limit    how many pages of each set at most
     * @param passes   how many passes over a set at most
     * @param progress told what runs, one line at a time
     */
    public StagesBench(int limit, int passes, Consumer<String> progress) {
        this.limit = limit;
        this.passes = passes;
        this.progress = progress;
    }

    /** Measures set by set, so that one at a time is in memory. */
    public Report run(List<PageSet> sets) {
        return new StagesReport(Machine.here(), sets.stream().map(this::measure).toList());
    }

    private StagesReport.OfSet measure(PageSet set) {
        progress.accept(set.name());
        List<Page> pages = set.pages(limit);
        long units = pages.stream().mapToLong(page -> page.html().length()).sum();
        return new StagesReport.OfSet(
                set.name(), pages.size(), units, new Race<>(pages, passes, progress).run(contenders()));
    }

    private List<Contender<Page>> contenders() {
        return List.of(
                new Contender<>("jsoup, parse only", page -> Jsoup.parse(page.html())),
                new Contender<>("stages without entities", page -> withoutEntities.enrich(Documents.of(page))),
                new Contender<>("all stages", page -> whole.enrich(Documents.of(page))));
    }
}
