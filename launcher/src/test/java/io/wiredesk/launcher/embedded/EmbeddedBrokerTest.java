package io.wiredesk.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final String TOPIC = "kept";

    @TempDir
    private Path directory;

    @Test
    void keepsItsRecordsOverAStop() throws Exception {
        // Given
        List<String> sent = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free())) {
            send(broker.bootstrapServers(), sent);
        }

        // When
        List<String> kept = read();

        // Then
        assertThat(kept).isEqualTo(sent);
    }

    @Test
    void keepsItsRecordsWhenItIsKilled() throws Exception {
        // Given
        List<String> sent = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        int port = Ports.free();
        Process process = BrokerProcess.start(directory, port);
        send(Ports.HOST + ":" + port, sent);
        process.destroyForcibly().waitFor();

        // When
        List<String> kept = read();

        // Then
        assertThat(kept).isEqualTo(sent);
    }

    private static void send(String bootstrapServers, List<String> values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            values.forEach(value -> producer.send(new ProducerRecord<>(TOPIC, value)));
        }
    }

    /** Starts the broker again and reads what is there. */
    private List<String> read() {
        List<String> values = new ArrayList<>();
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free());
                KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
