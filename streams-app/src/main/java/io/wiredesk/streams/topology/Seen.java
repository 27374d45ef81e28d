package io.wiredesk.streams.topology;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * What is remembered of an article.
 *
 * @param revision    the last one that was published
 * @param fingerprint of that revision
 * @param lastSeen    when the article last came in, changed or not: append time of the raw record
 */
record Seen(int revision, Fingerprint fingerprint, Instant lastSeen) {

    private static final int BYTES = Integer.BYTES + 3 * Long.BYTES;

    /** The first revision of an article. */
    static Seen first(Fingerprint fingerprint, Instant at) {
        return new Seen(1, fingerprint, at);
    }

    /** What is remembered after the article came in again: the next revision when it changed. */
    Seen again(Fingerprint now, Instant at) {
        return new Seen(now.equals(fingerprint) ? revision : revision + 1, now, at);
    }

    boolean isOlderThan(Duration age, Instant now) {
        return lastSeen.plus(age).isBefore(now);
    }

    /** 28 bytes, big-endian: revision, fingerprint, milliseconds of {@code lastSeen}. */
    static Serde<Seen> serde() {
        return Serdes.serdeFrom(
                (topic, seen) -> seen == null ? null : seen.toBytes(), (topic, bytes) -> fromBytes(bytes));
    }

    private byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .putInt(revision)
                .putLong(fingerprint.high())
                .putLong(fingerprint.low())
                .putLong(lastSeen.toEpochMilli())
                .array();
    }

    private static Seen fromBytes(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length != BYTES) {
            throw new SerializationException(
                    "an entry of the store of revisions has " + bytes.length + " bytes, not " + BYTES);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Seen(
                buffer.getInt(),
                new Fingerprint(buffer.getLong(), buffer.getLong()),
                Instant.ofEpochMilli(buffer.getLong()));
    }
}
