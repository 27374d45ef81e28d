package io.wiredesk.streams.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.streams.app.StreamsSettings.Cluster;
import io.wiredesk.streams.app.StreamsSettings.Http;
import io.wiredesk.streams.app.StreamsSettings.Lane;
import io.wiredesk.streams.app.StreamsSettings.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsSettingsTest {

    @Test
    void defaultsSuitOneMachine() {
        // When
        StreamsSettings settings = StreamsSettings.read(name -> null, Map.of());

        // Then
        Path state = Path.of(System.getProperty("java.io.tmpdir"), "wiredesk-streams");
        assertThat(settings)
                .isEqualTo(new StreamsSettings(
                        new Cluster("localhost:9092", "http://localhost:8081", Map.of()),
                        new Lane("", 6, -1),
                        new Work("wiredesk-streams", state, 1, Duration.ofMillis(100), Duration.ofDays(30)),
                        new Http("127.0.0.1", 8080)));
    }

    @Test
    void everyOptionHasItsPlace() {
        // Given
        Map<String, String> options = Map.ofEntries(
                Map.entry("bootstrap-server", "kafka:19092"),
                Map.entry("schema-registry", "http://registry:8080"),
                Map.entry("lane", "replay-2025"),
                Map.entry("partitions", "12"),
                Map.entry("replication-factor", "3"),
                Map.entry("application-id", "desk"),
                Map.entry("state-dir", "/var/lib/desk"),
                Map.entry("threads", "4"),
                Map.entry("commit-interval", "2s"),
                Map.entry("forget-after", "7d"),
                Map.entry("http-host", "0.0.0.0"),
                Map.entry("http-port", "0"));

        // When
        StreamsSettings settings = StreamsSettings.read(options::get, Map.of("security.protocol", "SSL"));

        // Then
        assertThat(settings)
                .isEqualTo(new StreamsSettings(
                        new Cluster("kafka:19092", "http://registry:8080", Map.of("security.protocol", "SSL")),
                        new Lane("replay-2025", 12, 3),
                        new Work("desk", Path.of("/var/lib/desk"), 4, Duration.ofSeconds(2), Duration.ofDays(7)),
                        new Http("0.0.0.0", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "partitions, 0, 1 to 10000",
        "partitions, six, 1 to 10000",
        "replication-factor, two, -1 to 100",
        "threads, -1, 1 to 1000",
        "lane, Live!, hyphens",
        "commit-interval, 100, 500ms",
        "commit-interval, 1d, 500ms",
        "forget-after, soon, 30d",
        "http-port, 65536, 0 to 65535"
    })
    void aRefusalNamesTheOptionAndWhatItTakes(String option, String value, String takes) {
        // When
        assertThatThrownBy(() -> StreamsSettings.read(Map.of(option, value)::get, Map.of()))
                // Then
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option)
                .hasMessageContaining(takes)
                .hasMessageContaining(value);
    }

    @Test
    void anotherLaneIsAnotherApplication() {
        // When
        StreamsSettings settings = StreamsSettings.read(Map.of("lane", "replay")::get, Map.of());

        // Then
        assertThat(settings.work().applicationId()).isEqualTo("wiredesk-streams-replay");
        assertThat(settings.lane().topics().raw().name()).isEqualTo("replay.articles.raw");
    }

    @Test
    void passwordsAreNotShown() {
        // Given
        Map<String, String> client = Map.of("sasl.jaas.config", "secret");
        StreamsSettings settings =
                StreamsSettings.read(Map.of("schema-registry", "http://user:secret@registry:8081")::get, client);

        // When
        String shown = settings.toString();

        // Then
        assertThat(shown).contains("localhost:9092").doesNotContain("secret");
    }
}
