package io.wiredesk.endtoend;

import io.wiredesk.schemas.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics as a consumer of committed events does. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Desktop desktop;

    Reader(Desktop desktop) {
        this.desktop = desktop;
    }

    /**
     * All events of a topic from its beginning, in the order of each partition: waits for {@code atLeast} of them, then reads to
     * the end, so that one too many is seen too.
     */
    <V extends SpecificRecord> List<ConsumerRecord<String, V>> events(Topic<V> topic, int atLeast) {
        Deserializer<V> values = topic.valueSerde(desktop.schemaRegistry()).deserializer();
        return read(topic.name(), values, atLeast);
    }

    List<ConsumerRecord<String, byte[]>> bytes(String topic, int atLeast) {
        return read(topic, new ByteArrayDeserializer(), atLeast);
    }

    private <V> List<ConsumerRecord<String, V>> read(String topic, Deserializer<V> values, int atLeast) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                desktop.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, partitions, atLeast);
        }
    }

    private static <V> List<ConsumerRecord<String, V>> read(
            KafkaConsumer<String, V> consumer, List<TopicPartition> partitions, int atLeast) {
        List<ConsumerRecord<String, V>> records = new ArrayList<>();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (records.size() < atLeast || !atEnd(consumer, partitions)) {
            consumer.poll(POLL).forEach(records::add);
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("only " + records.size() + " of " + atLeast + " events within " + PATIENCE);
            }
        }
        return records;
    }

    private static boolean atEnd(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
