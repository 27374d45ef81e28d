package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Instant START = Instant.parse("2026-10-16T19:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final long NEXT_WEEK = START.plus(Duration.ofDays(7)).toEpochMilli();

    private final KeyValueStore<String, Seen> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("revisions"), Serdes.String(), Seen.serde())
            .withLoggingDisabled()
            .build();
    private final Sweep sweep = new Sweep(store, DAY);

    @BeforeEach
    void open() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRunLooksAtOneSliceOnly() {
        // Given
        putOld(Sweep.SLICE + 10);

        // When
        sweep.punctuate(NEXT_WEEK);

        // Then
        assertThat(store.approximateNumEntries()).isEqualTo(10);
    }

    @Test
    void theNextRunGoesOnWhereTheLastOneStopped() {
        // Given
        putOld(Sweep.SLICE + 10);
        sweep.punctuate(NEXT_WEEK);

        // When
        sweep.punctuate(NEXT_WEEK);

        // Then
        assertThat(store.approximateNumEntries()).isZero();
    }

    @Test
    void afterTheLastEntryItStartsAnew() {
        // Given
        putOld(1);
        sweep.punctuate(NEXT_WEEK);
        putOld(1);

        // When
        sweep.punctuate(NEXT_WEEK);

        // Then
        assertThat(store.approximateNumEntries()).isZero();
    }

    @Test
    void whatIsJustOldEnoughToStayStays() {
        // Given
        putOld(1);

        // When
        sweep.punctuate(START.plus(DAY).toEpochMilli());

        // Then
        assertThat(store.approximateNumEntries()).isOne();
    }

    private void putOld(int entries) {
        IntStream.range(0, entries)
                .forEach(i -> store.put(
                        String.format(java.util.Locale.ROOT, "velden.example/%06d", i),
                        Seen.first(new Fingerprint(i, i), START)));
    }
}
