package io.wiredesk.producer.publish;

import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.ReaderSettings;
import io.wiredesk.schemas.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What was committed about how far reading has come. */
public final class Positions {

    /** Longer than the broker lets a transaction be open that nobody goes on with. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration POLL = Duration.ofMillis(200);

    private Positions() {}

    /**
     * Reads the topic of positions from its beginning to its end, as it stands when this is called. Connect the {@link
     * Transactions} of the same name first: that settles a transaction that a killed process left open.
     *
     * @param prefix of the keys that are wanted
     * @return the latest position of each key
     * @throws PublishException when the broker does not answer
     */
    public static Map<String, SourcePosition> read(PublishOptions options, SchemaRegistry registry, String prefix) {
        Topic<SourcePosition> topic = options.topics().positions();
        Map<String, SourcePosition> latest = new HashMap<>();
        try (Deserializer<SourcePosition> values = topic.valueSerde(registry).deserializer();
                Consumer<String, SourcePosition> consumer =
                        new KafkaConsumer<>(settings(options), new StringDeserializer(), values)) {
            readTo(consumer, ends(options, topic.name()), prefix, latest);
        } catch (KafkaException e) {
            throw new PublishException("the positions of " + topic.name() + " cannot be read: " + OneLine.of(e), e);
        }
        return latest;
    }

    private static Map<TopicPartition, Long> ends(PublishOptions options, String topic) {
        Map<String, Object> settings = settings(options);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList());
        }
    }

    /**
     * Reads to where the topic really ends. A reader of committed records is told an end before the first transaction that is
     * open, whoever's it is, and what was committed behind that would be missed: so it waits until that one is settled too.
     */
    private static void readTo(
            Consumer<String, SourcePosition> consumer,
            Map<TopicPartition, Long> ends,
            String prefix,
            Map<String, SourcePosition> into) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ends.keySet().stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            if (System.nanoTime() > end) {
                throw new PublishException("the positions cannot be read: a transaction of somebody has been open for "
                        + PATIENCE.toSeconds() + " s");
            }
            for (ConsumerRecord<String, SourcePosition> each : consumer.poll(POLL)) {
                take(each, prefix, into);
            }
        }
    }

    private static void take(
            ConsumerRecord<String, SourcePosition> each, String prefix, Map<String, SourcePosition> into) {
        if (!each.key().startsWith(prefix)) {
            return;
        }
        if (each.value() == null) {
            into.remove(each.key());
        } else {
            into.put(each.key(), each.value());
        }
    }

    private static Map<String, Object> settings(PublishOptions options) {
        Map<String, Object> settings = ReaderSettings.of(options.client(), options.delivery());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, options.bootstrapServers());
        return settings;
    }
}
