package io.wiredesk.streams.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Deletes what has not been seen for long, a slice at a time: each run looks at the next entries of the store and remembers
 * where it stopped, so that no run holds up the articles, however large the store is.
 */
final class Sweep implements Punctuator {

    static final Duration INTERVAL = Duration.ofMinutes(1);
    static final int SLICE = 10_000;

    private final KeyValueStore<String, Seen> store;
    private final Duration forgetAfter;
    private String next;

    Sweep(KeyValueStore<String, Seen> store, Duration forgetAfter) {
        this.store = store;
        this.forgetAfter = forgetAfter;
    }

    @Override
    public void punctuate(long streamTime) {
        Instant now = Instant.ofEpochMilli(streamTime);
        try (KeyValueIterator<String, Seen> entries = next == null ? store.all() : store.range(next, null)) {
            for (int looked = 0; looked < SLICE && entries.hasNext(); looked++) {
                sweep(entries.next(), now);
            }
            next = entries.hasNext() ? entries.peekNextKey() : null;
        }
    }

    private void sweep(KeyValue<String, Seen> entry, Instant now) {
        if (entry.value.isOlderThan(forgetAfter, now)) {
            store.delete(entry.key);
        }
    }
}
