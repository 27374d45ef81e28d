package io.wiredesk.producer.poll;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.http.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a server wants to be left alone, by the headers of its answer. */
final class Freshness {

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s{0,3}=\\s{0,3}\"?(\\d{1,10})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    private Freshness() {}

    /** How long an answer stays fresh (RFC 9111, section 4.2), by Cache-Control, else by Expires; empty when it does not say. */
    static Optional<Duration> of(Fetched answer, Instant now) {
        Optional<String> control = answer.header("cache-control");
        Matcher age = MAX_AGE.matcher(control.orElse(""));
        if (age.find()) {
            long spent = answer.header("age").flatMap(Freshness::seconds).orElse(0L);
            return positive(Duration.ofSeconds(Long.parseLong(age.group(1)) - spent));
        }
        return control.filter(value -> value.contains("no-")).isPresent()
                ? Optional.empty()
                : answer.header("expires")
                        .flatMap(Dates::of)
                        .flatMap(expires -> positive(Duration.between(
                                answer.header("date").flatMap(Dates::of).orElse(now), expires)));
    }

    /** How long not to come back (RFC 9110, section 10.2.3): in seconds, or up to a date. */
    static Optional<Duration> retryAfter(Fetched answer, Instant now) {
        return answer.header("retry-after")
                .flatMap(value -> seconds(value)
                        .map(Duration::ofSeconds)
                        .or(() -> Dates.of(value).map(date -> Duration.between(now, date))))
                .flatMap(Freshness::positive);
    }

    private static Optional<Long> seconds(String value) {
        String trimmed = value.strip();
        return SECONDS.matcher(trimmed).matches() ? Optional.of(Long.valueOf(trimmed)) : Optional.empty();
    }

    private static Optional<Duration> positive(Duration time) {
        return time.isNegative() || time.isZero() ? Optional.empty() : Optional.of(time);
    }
}
