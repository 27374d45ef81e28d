package io.wiredesk.producer.export;

import io.wiredesk.producer.archive.PublishedEvent;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.schemas.serde.Framing;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.ReaderSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Writes the events of a topic to files by day: the committed ones that are there when it begins. To Avro container files they go
 * byte for byte as they are in it. It can be interrupted and run again at any time: it goes on behind what is there whole. For use by one thread.
 */
public final class TopicExport {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * What was done.
     *
     * @param exported   events that were written
     * @param tombstones records that say that a key is gone, and hold nothing
     * @param unreadable records that are no events
     */
    public record Tally(long exported, long tombstones, long unreadable) {}

    private final String bootstrapServers;
    private final Map<String, String> client;
    private final SchemaRegistry registry;
    private long exported;
    private long tombstones;
    private long unreadable;

    /** @param client further settings of the Kafka client */
    public TopicExport(String bootstrapServers, Map<String, String> client, SchemaRegistry registry) {
        this.bootstrapServers = bootstrapServers;
        this.client = Map.copyOf(client);
        this.registry = registry;
    }

    /**
     * Exports a topic into a directory of its name.
     *
     * @throws PublishException     when there is no such topic, or no broker
     * @throws UncheckedIOException when a file cannot be written
     */
    public Tally run(String topic, Path directory, ExportFormat format) {
        ExportDirectory target = new ExportDirectory(directory.resolve(topic), format);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            if (!target.claim(id(topic))) {
                throw new PublishException("what " + directory.resolve(topic) + " holds is of an earlier topic " + topic
                        + ", which was deleted since: export to another directory");
            }
            for (TopicPartition partition : partitions) {
                export(consumer, partition, target);
            }
        } catch (org.apache.kafka.common.errors.TimeoutException e) {
            throw new PublishException(
                    "no broker answers at " + bootstrapServers + ": start one, or give its address", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the export to " + directory + " cannot go on: " + e.getMessage(), e);
        }
        return new Tally(exported, tombstones, unreadable);
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new PublishException("the cluster at " + bootstrapServers + " has no topic " + topic);
        }
        return partitions;
    }

    private String id(String topic) {
        Map<String, Object> settings = settings();
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        try (Admin admin = Admin.create(settings)) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new PublishException("the topic " + topic + " cannot be described: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void export(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, ExportDirectory target)
            throws IOException {
        consumer.assign(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        long first = consumer.beginningOffsets(List.of(partition)).get(partition);
        long from = Math.max(first, target.resume(partition.partition()));
        consumer.seek(partition, from);
        Chunk chunk = target.chunk(partition.partition(), from);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (chunk.isFull()) {
                    target.finish(chunk, partition.partition(), record.offset());
                    chunk = target.chunk(partition.partition(), record.offset());
                }
                add(record, chunk);
            }
        }
        target.finish(chunk, partition.partition(), consumer.position(partition));
    }

    private void add(ConsumerRecord<byte[], byte[]> record, Chunk chunk) throws IOException {
        byte[] value = record.value();
        if (value == null) {
            tombstones++;
            return;
        }
        Optional<PublishedEvent> event = event(record);
        if (event.isEmpty()) {
            unreadable++;
            return;
        }
        Instant time = event.get().time().orElse(Instant.ofEpochMilli(record.timestamp()));
        chunk.add(time, Framing.id(value), event.get().schema(), event.get().binary());
        exported++;
    }

    private Optional<PublishedEvent> event(ConsumerRecord<byte[], byte[]> record) {
        return PublishedEvent.framed(
                registry, record.value(), record.topic() + "-" + record.partition() + "@" + record.offset());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = ReaderSettings.of(client, PATIENCE);
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return settings;
    }
}
