package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final Serde<Seen> SERDE = Seen.serde();

    @Test
    void whatIsStoredComesBack() {
        // Given
        Seen seen = new Seen(3, new Fingerprint(-1, 42), Instant.parse("2026-10-16T19:00:00.123Z"));

        // When
        Seen back = SERDE.deserializer().deserialize("", SERDE.serializer().serialize("", seen));

        // Then
        assertThat(back).isEqualTo(seen);
    }

    @Test
    void anEntryOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> SERDE.deserializer().deserialize("", new byte[3]))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("3 bytes");
    }
}
