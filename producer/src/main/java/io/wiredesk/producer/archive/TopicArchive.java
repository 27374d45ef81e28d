package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.topic.ReaderSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The committed records of a topic, partition by partition, up to where it ended when the first of them was read: a cursor holds
 * these ends too.
 */
public final class TopicArchive implements Archive {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String topic;
    private final Map<String, Object> settings;
    private final SchemaRegistry registry;
    private volatile long position;

    /** @param client settings of the Kafka client, the brokers among them */
    public TopicArchive(String topic, Map<String, ?> client, SchemaRegistry registry) {
        this.topic = topic;
        this.registry = registry;
        this.settings = ReaderSettings.of(client, PATIENCE);
    }

    @Override
    public String name() {
        return topic;
    }

    @Override
    public long size() {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(Cursor from, Sink sink) {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<String, Long> numbers = new HashMap<>(from.numbers());
            if (numbers.isEmpty()) {
                consumer.endOffsets(partitions)
                        .forEach((partition, end) -> numbers.put("end" + partition.partition(), end));
            }
            for (TopicPartition partition : partitions) {
                read(consumer, partition, numbers, sink);
            }
        } catch (TimeoutException e) {
            throw new SourceException("topic " + topic + ": no broker answers", e);
        }
    }

    private void read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, Map<String, Long> numbers, Sink sink) {
        String next = "next" + partition.partition();
        long end = numbers.getOrDefault("end" + partition.partition(), 0L);
        consumer.assign(List.of(partition));
        long first = consumer.beginningOffsets(List.of(partition)).get(partition);
        consumer.seek(partition, Math.max(first, numbers.getOrDefault(next, 0L)));
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < end) {
                    numbers.put(next, record.offset() + 1);
                    take(record, new Cursor(numbers), sink);
                }
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Cursor next, Sink sink) {
        position++;
        if (record.value() == null) {
            sink.passed("tombstone");
            return;
        }
        String name = topic + "-" + record.partition() + "@" + record.offset();
        sink.item(
                event(record.value(), name)
                        .<Item>map(Item.Event::new)
                        .orElseGet(() -> new Item.Refused(new Intake.Refused(
                                name, Refusal.BROKEN_RECORD, "a record that is no event of wiredesk"))),
                next);
    }

    private Optional<PublishedEvent> event(byte[] value, String name) {
        try {
            return PublishedEvent.framed(registry, value, name);
        } catch (SchemaRegistryException e) {
            throw new SourceException(name + ": " + e.getMessage(), e);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new SourceException("there is no topic " + topic);
        }
        return partitions;
    }
}
