package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.extraction.ExtractionReport.OfSet;
import io.wiredesk.benchmarks.extraction.ExtractionReport.Quality;
import io.wiredesk.benchmarks.measure.Contender;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Race;
import io.wiredesk.benchmarks.measure.Speed;
import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import io.wiredesk.benchmarks.quality.Scorecard;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.stages.NoEntities;
import io.wiredesk.stages.Enricher;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** How well and how fast the story is found on pages whose story people have marked, by us and by others. */
public final class ExtractionBench {

    private final Enricher enricher = Enricher.withFinder(new NoEntities());
    private final Wiredesk wiredesk = new Wiredesk(enricher);
    private final List<Extractor> extractors = List.of(wiredesk, new Readability(), new Boilerpipe());
    private final int limit;
    private final int passes;
    private final Consumer<String> progress;

    /**
     * @param limit    how many pages of each set at most
     * @param passes   how many passes at most to measure the speed; 0 to leave it out
     * @param progress told what runs, one line at a time
     */
    public ExtractionBench(int limit, int passes, Consumer<String> progress) {
        this.limit = limit;
        this.passes = passes;
        this.progress = progress;
    }

    /** Measures set by set, so that one at a time is in memory. */
    public Report run(List<PageSet> sets) {
        return new ExtractionReport(
                Machine.here(), sets.stream().map(this::measure).toList());
    }

    private OfSet measure(PageSet set) {
        progress.accept(set.name());
        List<Page> pages = set.pages(limit);
        List<Quality> quality = Stream.concat(extractors.stream(), Stream.of(new Remembering(enricher)))
                .map(extractor -> quality(extractor, pages))
                .toList();
        progress.accept("facts, residue and plain text");
        Ours ours = Ours.measure(wiredesk, pages);
        return new OfSet(set.name(), pages.size(), quality, ours, passes == 0 ? List.of() : speed(pages));
    }

    private Quality quality(Extractor extractor, List<Page> pages) {
        progress.accept("quality of " + extractor.name());
        Scorecard card = new Scorecard();
        int failures = 0;
        for (Page page : pages) {
            String story = "";
            try {
                story = extractor.story(page);
            } catch (RuntimeException e) {
                failures++;
            }
            card.add(page.gold(), story);
        }
        return new Quality(extractor.name(), failures, card.figures());
    }

    private List<Speed> speed(List<Page> pages) {
        Stream<Contender<Page>> floor = Stream.of(
                new Contender<>("jsoup, parse only", page -> Jsoup.parse(page.html())),
                new Contender<>("wiredesk without entities", page -> enricher.enrich(Documents.of(page))));
        Stream<Contender<Page>> others = extractors.stream()
                .map(extractor -> new Contender<>(extractor.name(), page -> attempt(extractor, page)));
        return new Race<>(pages, passes, progress)
                .run(Stream.concat(floor, others).toList());
    }

    /** A failure is counted with the quality; here it only ends the page. */
    private static void attempt(Extractor extractor, Page page) {
        try {
            extractor.story(page);
        } catch (RuntimeException e) {
            return;
        }
    }
}
