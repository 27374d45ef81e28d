package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.CpuClock;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Outcome;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** The stages with a clock around them, wherever they run. Safe for use by several threads. */
final class TimedStages implements Function<Document, Outcome<Article>> {

    private final Enricher enricher = Enricher.standard();
    private final LongAdder nanos = new LongAdder();

    @Override
    public Outcome<Article> apply(Document document) {
        long before = CpuClock.nanos();
        try {
            return enricher.enrich(document);
        } finally {
            nanos.add(CpuClock.nanos() - before);
        }
    }

    /** CPU time within the stages since the last call, in nanoseconds. */
    long takeNanos() {
        return nanos.sumThenReset();
    }
}
