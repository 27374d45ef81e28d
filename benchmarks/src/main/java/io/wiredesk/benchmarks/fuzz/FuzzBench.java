package io.wiredesk.benchmarks.fuzz;

import io.wiredesk.benchmarks.measure.CpuClock;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.stages.NoEntities;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.clean.ledger.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Feeds spoilt documents to all stages but entities, and checks that each ends soon, throws nothing and loses no unit. */
public final class FuzzBench {

    /** CPU time that an input may take: a bound for all, and more for each unit. */
    private static final long MAX_NANOS = 500_000_000;

    private static final long MAX_NANOS_PER_UNIT = 4_000;
    private static final long PROGRESS = 10_000;
    private static final int MAX_FINDINGS = 20;

    private final Enricher enricher = Enricher.withFinder(new NoEntities());
    private final Options options;
    private final Inputs inputs;
    private final Consumer<String> progress;
    private volatile long started;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicInteger kept = new AtomicInteger();
    private final ConcurrentLinkedQueue<Finding> findings = new ConcurrentLinkedQueue<>();

    /**
     * What to run.
     *
     * @param first   number of the first input
     * @param inputs  how many inputs
     * @param threads how many at a time
     */
    public record Options(long seed, long first, long inputs, int threads) {}

    /** An input that went wrong; seed and number bring it back. */
    public record Finding(long number, String problem) {}

    /** @param documents what inputs are made of; a page of our own when there are none */
    public FuzzBench(Options options, List<String> documents, Consumer<String> progress) {
        this.options = options;
        this.inputs = new Inputs(options.seed(), Seeds.of(documents));
        this.progress = progress;
    }

    /** Runs all inputs. */
    public Report run() {
        inputs.warmUp().forEach(enricher::enrich);
        started = System.nanoTime();
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            pool.submit(() -> LongStream.range(options.first(), options.first() + options.inputs())
                            .parallel()
                            .forEach(this::check))
                    .join();
        } finally {
            pool.shutdown();
        }
        return new FuzzReport(
                Machine.here(),
                options,
                kept.get(),
                slowest.get() / 1e6,
                findings.stream().limit(MAX_FINDINGS).toList());
    }

    private void check(long number) {
        Document document = inputs.get(number);
        long before = CpuClock.nanos();
        Optional<String> problem = problem(document);
        long nanos = CpuClock.nanos() - before;
        slowest.accumulateAndGet(nanos, Math::max);
        boolean slow =
                nanos > MAX_NANOS + MAX_NANOS_PER_UNIT * document.content().length();
        problem.or(() -> slow ? Optional.of(nanos / 1_000_000 + " ms") : Optional.empty())
                .ifPresent(text -> findings.add(new Finding(number, text)));
        long count = done.incrementAndGet();
        if (count % PROGRESS == 0) {
            report(count);
        }
    }

    private void report(long count) {
        double seconds = (System.nanoTime() - started) / 1e9;
        double left = (options.inputs() - count) * seconds / count;
        progress.accept(String.format(
                Locale.ROOT,
                "%d of %d inputs, %.0f a second, %.0f minutes left, %d findings",
                count,
                options.inputs(),
                count / seconds,
                left / 60,
                findings.size()));
    }

    private Optional<String> problem(Document document) {
        try {
            return enricher.enrich(document).fold(this::problem, (reason, detail) -> Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(e + " at " + place(e));
        }
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("io.wiredesk"))
                .findFirst()
                .orElse("an unknown place");
    }

    private Optional<String> problem(Article article) {
        kept.incrementAndGet();
        CleanText story = article.story();
        StringBuilder left = new StringBuilder(story.visible().length());
        int at = 0;
        for (CleanText.Removed removed : story.removed()) {
            if (removed.start() < at || removed.end() <= removed.start()) {
                return Optional.of("removed spans overlap");
            }
            left.append(story.visible(), at, removed.start());
            at = removed.end();
        }
        left.append(story.visible(), at, story.visible().length());
        return left.toString().equals(story.text())
                ? Optional.empty()
                : Optional.of("the ledger does not rebuild the text");
    }
}
