package io.wiredesk.benchmarks.jmh;

import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.clean.Cleaned;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.entities.EntityFinder;
import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.NewsEntityFinder;
import io.wiredesk.stages.entities.Story;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Average time of each stage for a page; one page an operation, the pages in turn. {@code parse} is the floor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class StagesBenchmark {

    /** {@code sample}, or a folder with a {@code pages.jsonl}. */
    @Param(Corpus.SAMPLE)
    private String pages;

    private final Enricher enricher = Enricher.standard();
    private final Cleaner cleaner = Cleaner.standard(WordLists.load());
    private final EntityFinder finder = NewsEntityFinder.load();
    private List<Case> cases;
    private int next;

    /** A page with what each stage gets from the ones before it. */
    private record Case(Document document, io.wiredesk.stages.blocks.Page blocks, Story story) {}

    @Setup
    public void prepare() {
        cases = Corpus.pages(pages).stream()
                .flatMap(page -> prepared(page).stream())
                .toList();
    }

    private Optional<Case> prepared(Page page) {
        Document document = Documents.of(page);
        return enricher.enrich(document)
                .fold(
                        article -> Optional.of(new Case(document, HtmlReader.read(page.html()), story(article))),
                        (reason, detail) -> Optional.empty());
    }

    private static Story story(Article article) {
        return new Story(
                article.language(),
                Optional.empty(),
                article.facts().title(),
                article.facts().standfirst(),
                article.story().text(),
                article.story().blocks());
    }

    private Case next() {
        next = (next + 1) % cases.size();
        return cases.get(next);
    }

    @Benchmark
    public org.jsoup.nodes.Document parse() {
        return Jsoup.parse(next().document().content());
    }

    @Benchmark
    public io.wiredesk.stages.blocks.Page blocks() {
        return HtmlReader.read(next().document().content());
    }

    @Benchmark
    public Cleaned clean() {
        return cleaner.clean(next().blocks(), List.of());
    }

    @Benchmark
    public Findings entities() {
        return finder.find(next().story());
    }

    @Benchmark
    public Outcome<Article> all() {
        return enricher.enrich(next().document());
    }
}
