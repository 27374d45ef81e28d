package io.wiredesk.streams.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void variablesAreOptionsInCapitals() {
        // Given
        Environment environment = new Environment(Map.of("WIREDESK_COMMIT_INTERVAL", "200ms", "OTHER", "x"));

        // When
        StreamsSettings settings = environment.settings();

        // Then
        assertThat(settings.work().commitInterval()).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void ourNameOfTheBrokerGoesBeforeTheUsualOne() {
        // Given
        Environment both = new Environment(
                Map.of("WIREDESK_BOOTSTRAP_SERVER", "ours:9092", "KAFKA_BOOTSTRAP_SERVERS", "usual:9092"));
        Environment usual = new Environment(Map.of("KAFKA_BOOTSTRAP_SERVERS", "usual:9092"));

        // Then
        assertThat(both.settings().cluster().bootstrapServers()).isEqualTo("ours:9092");
        assertThat(usual.settings().cluster().bootstrapServers()).isEqualTo("usual:9092");
    }

    @Test
    void settingsOfKafkaClientsArePassedOn() {
        // Given
        Environment environment = new Environment(Map.of("WIREDESK_KAFKA_SECURITY_PROTOCOL", "SSL"));

        // When
        StreamsSettings settings = environment.settings();

        // Then
        assertThat(settings.cluster().client()).isEqualTo(Map.of("security.protocol", "SSL"));
    }
}
