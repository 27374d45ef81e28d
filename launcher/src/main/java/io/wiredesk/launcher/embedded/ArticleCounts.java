package io.wiredesk.launcher.embedded;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the topology of this process made of the articles so far: in = enriched + rejected + duplicates + dead letters. */
public record ArticleCounts(long in, long enriched, long rejected, long duplicates, long deadLetters) {

    static ArticleCounts of(MeterRegistry meters) {
        return new ArticleCounts(
                sum(meters, "in"),
                sum(meters, "enriched"),
                sum(meters, "rejected"),
                sum(meters, "duplicates"),
                sum(meters, "dead.letters"));
    }

    /** Whether each article that came in has come out in one of the ways. */
    public boolean isSettled() {
        return in == enriched + rejected + duplicates + deadLetters;
    }

    @Override
    public String toString() {
        return in + " in = " + enriched + " enriched + " + rejected + " rejected + " + duplicates + " duplicates + "
                + deadLetters + " dead letters";
    }

    private static long sum(MeterRegistry meters, String name) {
        return (long) meters.find("wiredesk.articles." + name).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
