package io.wiredesk.producer.content;

import java.time.Instant;
import java.util.Optional;

/** Reads the dates of feeds and envelopes. */
public final class Dates {

    /** Above this a number counts milliseconds, below it seconds: the one is 1973, the other the year 5138. */
    private static final long MILLISECONDS = 100_000_000_000L;

    /** Years have four digits. What lies outside of them is a mistake, and further away it would not fit into an event. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Dates() {}

    /** A moment as a number since 1970, in seconds or milliseconds. */
    public static Optional<Instant> ofEpoch(long number) {
        boolean seconds = -MILLISECONDS < number && number < MILLISECONDS;
        return Optional.of(seconds ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number))
                .filter(Dates::isLikely);
    }

    /** A moment as ISO 8601, RFC 822 and their common misspellings write it; without a zone it is UTC. */
    public static Optional<Instant> of(String text) {
        return IsoDate.of(text.strip()).or(() -> MailDate.of(text.strip())).filter(Dates::isLikely);
    }

    private static boolean isLikely(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }
}
