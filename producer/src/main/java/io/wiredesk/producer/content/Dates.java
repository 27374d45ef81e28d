package io.wiredesk.producer.content;

import java.time.Instant;
import java.util.Optional;

/** Reads the dates of feeds and envelopes. */
public final class Dates {

    /** Above this a number counts milliseconds, below it seconds: the one is 1973, the other the year 5138. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private Dates() {}

    /** A moment as a number since 1970, in seconds or milliseconds. */
    public static Instant ofEpoch(long number) {
        return Math.abs(number) < MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /** A moment as ISO 8601, RFC 822 and their common misspellings write it; without a zone it is UTC. */
    public static Optional<Instant> of(String text) {
        return IsoDate.of(text.strip()).or(() -> MailDate.of(text.strip()));
    }
}
