package io.wiredesk.producer.source;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How sources are read.
 *
 * @param source       name of the source for articles that neither an address nor a feed gives one
 * @param maxBytes     largest document in bytes, decompressed: a file, a line of NDJSON, the answer of a server
 * @param allowPrivate whether loopback, private and link-local addresses may be asked
 * @param timeout      longest time for one request to a server, from the first byte to the last
 * @param clock        says when an article was first seen
 */
public record SourceOptions(
        Optional<String> source, int maxBytes, boolean allowPrivate, Duration timeout, Clock clock) {

    /** The usual {@code maxBytes}. */
    public static final int DEFAULT_MAX_BYTES = 10_000_000;

    /** Largest {@code maxBytes}: beyond it a document would no longer fit into a string with room to work. */
    public static final int LARGEST_MAX_BYTES = 200_000_000;

    /** The usual {@code timeout}. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** Usual bounds, public addresses only, the time of this machine. */
    public static final SourceOptions DEFAULTS =
            new SourceOptions(Optional.empty(), DEFAULT_MAX_BYTES, false, DEFAULT_TIMEOUT, Clock.systemUTC());

    public SourceOptions {
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "max bytes of a document is " + maxBytes + ": give 1 to " + LARGEST_MAX_BYTES);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout of a request is " + timeout + ": give more than zero");
        }
    }

    /** The same for articles of a named source. */
    public SourceOptions withSource(String name) {
        return new SourceOptions(Optional.of(name), maxBytes, allowPrivate, timeout, clock);
    }

    /** The same with another bound on the size of a document. */
    public SourceOptions withMaxBytes(int bytes) {
        return new SourceOptions(source, bytes, allowPrivate, timeout, clock);
    }

    /** The same with addresses that are not public. */
    public SourceOptions withPrivateAllowed() {
        return new SourceOptions(source, maxBytes, true, timeout, clock);
    }

    /** The same with another time for one request. */
    public SourceOptions withTimeout(Duration longest) {
        return new SourceOptions(source, maxBytes, allowPrivate, longest, clock);
    }

    /** The same by another clock. */
    public SourceOptions withClock(Clock other) {
        return new SourceOptions(source, maxBytes, allowPrivate, timeout, other);
    }
}
