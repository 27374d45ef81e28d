package io.wiredesk.producer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of the polls of a source.
 *
 * @param requests    polls
 * @param articles    new and changed entries that were published
 * @param errors      polls that failed
 * @param failures    polls that failed in a row
 * @param lastError   what the last failure said, while the source fails
 * @param lastSuccess when it last answered as it should
 * @param lastNew     when the last article came
 * @param latency     of the last answer
 */
record PollCounts(
        long requests,
        long articles,
        long errors,
        int failures,
        Optional<String> lastError,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastNew,
        Optional<Duration> latency) {

    static final PollCounts NONE =
            new PollCounts(0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    PollCounts failed(String why, Optional<Duration> took) {
        return new PollCounts(
                requests + 1,
                articles,
                errors + 1,
                failures + 1,
                Optional.of(why),
                lastSuccess,
                lastNew,
                took.or(() -> latency));
    }

    PollCounts succeeded(int published, Instant now, Duration took) {
        return new PollCounts(
                requests + 1,
                articles + published,
                errors,
                0,
                Optional.empty(),
                Optional.of(now),
                published > 0 ? Optional.of(now) : lastNew,
                Optional.of(took));
    }

    static PollCounts from(Fields fields) {
        return new PollCounts(
                fields.number("requests"),
                fields.number("articles"),
                fields.number("errors"),
                (int) fields.number("failures"),
                fields.text("last-error"),
                fields.instant("last-success"),
                fields.instant("last-new"),
                fields.text("latency").map(Duration::parse));
    }

    void into(Fields fields) {
        fields.put("requests", requests)
                .put("articles", articles)
                .put("errors", errors)
                .put("failures", failures)
                .put("last-error", lastError)
                .put("last-success", lastSuccess)
                .put("last-new", lastNew)
                .put("latency", latency);
    }
}
