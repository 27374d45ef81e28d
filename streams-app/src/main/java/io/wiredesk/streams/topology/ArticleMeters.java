package io.wiredesk.streams.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.wiredesk.schemas.event.RejectedArticle;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Counts each way of an article: in = enriched + rejected + duplicates + dead letters. What is counted is work: a record that is
 * processed again, because its transaction was aborted, counts again. Safe for use by several threads.
 */
public final class ArticleMeters {

    private final MeterRegistry registry;
    private final Counter in;
    private final Counter enriched;
    private final Counter duplicates;
    private final Counter deadLetters;
    private final Timer desk;

    /** @param registry that gets the meters, from the beginning on with zero */
    public ArticleMeters(MeterRegistry registry) {
        this.registry = registry;
        this.in = counter("in", "Raw records taken in");
        this.enriched = counter("enriched", "Articles and revisions published");
        this.duplicates = counter("duplicates", "Articles that came in again unchanged");
        this.deadLetters = counter("dead.letters", "Raw records put aside: unreadable, or a stage failed on them");
        this.desk = Timer.builder("wiredesk.desk.time")
                .description("Time of all stages for one article")
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(3),
                        Duration.ofMillis(10),
                        Duration.ofMillis(30),
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3))
                .register(registry);
    }

    /** A record was put aside by the handler of processing errors. */
    public void countDeadLetter() {
        deadLetters.increment();
    }

    void countIn() {
        in.increment();
    }

    void countEnriched() {
        enriched.increment();
    }

    void countDuplicate() {
        duplicates.increment();
    }

    void countRejected(RejectedArticle refused) {
        Counter.builder("wiredesk.articles.rejected")
                .description("Articles refused on purpose")
                .tag("reason", refused.getReason())
                .register(registry)
                .increment();
    }

    Processed timeDesk(Supplier<Processed> work) {
        return desk.record(work);
    }

    private Counter counter(String name, String description) {
        return Counter.builder("wiredesk.articles." + name)
                .description(description)
                .register(registry);
    }
}
