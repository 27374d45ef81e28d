package io.wiredesk.producer.poll;

import io.wiredesk.schemas.event.SourceHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says how a source is doing, by its state. */
final class Health {

    /** A source that has worked fails from so many failures in a row: one alone is weather. One that never has fails from the first. */
    static final int FAILING = 2;

    /** Silence below this is a night. */
    static final Duration QUIET = Duration.ofHours(12);

    /**
     * So many articles would have come in the silence by habit. Were they to come at random, a silence of twelve would happen once in
     * 160,000 times; news does not come at random, hence {@link #QUIET}.
     */
    static final double MISSED = 12;

    private Health() {}

    static SourceHealth of(Followed source, State state, Instant now) {
        Optional<String> silence = silence(state, now);
        PollCounts counts = state.counts();
        return SourceHealth.newBuilder()
                .setKey(source.key())
                .setName(source.name().or(() -> state.lastAnswer().title()).orElse(null))
                .setStatus(status(state, silence))
                .setReason(state.stopped()
                        .or(() -> isFailing(counts) ? counts.lastError() : silence)
                        .orElse(null))
                .setLastSuccessAt(counts.lastSuccess().orElse(null))
                .setLastNewAt(counts.lastNew().orElse(null))
                .setFailures(counts.failures())
                .setErrors(counts.errors())
                .setRequests(counts.requests())
                .setArticles(counts.articles())
                .setLatencyMillis(counts.latency().map(Duration::toMillis).orElse(null))
                .setItemsPerHour(state.rate().recentPerHour())
                .setUsualItemsPerHour(state.rate().usualPerHour())
                .setNextPollAt(state.stopped().isPresent() || !source.isPolled() ? null : state.due())
                .setCheckedAt(now)
                .build();
    }

    private static String status(State state, Optional<String> silence) {
        if (state.stopped().isPresent()) {
            return "stopped";
        }
        if (isFailing(state.counts())) {
            return "failing";
        }
        if (state.counts().lastSuccess().isEmpty()) {
            return "new";
        }
        return silence.isPresent() ? "silent" : "ok";
    }

    private static boolean isFailing(PollCounts counts) {
        return counts.failures() >= FAILING
                || counts.failures() > 0 && counts.lastSuccess().isEmpty();
    }

    private static Optional<String> silence(State state, Instant now) {
        Instant last = state.counts().lastNew().orElse(state.rate().since());
        Duration since = Duration.between(last, now);
        double missed = state.rate().usualPerHour() * since.toMinutes() / 60.0;
        boolean silent = since.compareTo(QUIET) > 0 && missed > MISSED;
        return silent
                ? Optional.of("nothing new for " + since.toHours() + " hours; "
                        + String.format(Locale.ROOT, "%.1f", state.rate().usualPerHour())
                        + " articles an hour are usual")
                : Optional.empty();
    }
}
