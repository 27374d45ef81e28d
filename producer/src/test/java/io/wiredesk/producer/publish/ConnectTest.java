package io.wiredesk.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectTest {

    private static final Topics TOPICS = Topics.live(1);
    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void aBrokerThatIsNotThereIsAnErrorInOneLineSoon() throws IOException {
        // Given
        PublishOptions options = options("127.0.0.1:" + freePort());

        // Then
        assertThatThrownBy(() -> Publisher.connect(options, new InMemorySchemaRegistry(), any -> {}))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("no Kafka broker can be reached at " + options.bootstrapServers())
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "host.invalid:9092", "127.0.0.1:99999"})
    void anAddressThatNamesNoBrokerIsAnErrorInOneLine(String servers) {
        assertThatThrownBy(() -> Publisher.connect(options(servers), new InMemorySchemaRegistry(), any -> {}))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("no Kafka broker can be reached at " + servers)
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatDeliveryPromisesCannotBeChangedFromOutside() {
        // Given
        PublishOptions options = new PublishOptions(
                "localhost:9092",
                TOPICS,
                SHORT,
                Duration.ofSeconds(20),
                Map.of("acks", "0", "enable.idempotence", "false", "linger.ms", "5", "security.protocol", "SSL"));

        // When
        Map<String, Object> settings = ProducerSettings.of(options);

        // Then
        assertThat(settings)
                .containsEntry(ProducerConfig.ACKS_CONFIG, "all")
                .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true)
                .containsEntry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4")
                .containsEntry(ProducerConfig.PARTITIONER_CLASS_CONFIG, SourcePartitioner.class.getName())
                .containsEntry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES)
                .containsEntry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000)
                .containsEntry("linger.ms", "5")
                .containsEntry("security.protocol", "SSL");
    }

    @Test
    void timesThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> new PublishOptions("a:1", TOPICS, Duration.ZERO, Duration.ofSeconds(1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time to connect");
        assertThatThrownBy(() -> new PublishOptions("a:1", TOPICS, SHORT, Duration.ofMillis(1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time to deliver");
    }

    private static PublishOptions options(String servers) {
        return new PublishOptions(servers, TOPICS, SHORT, Duration.ofSeconds(1), Map.of());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
