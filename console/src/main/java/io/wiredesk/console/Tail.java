package io.wiredesk.console;

import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.ReaderSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic as lines of JSON: committed records only, in order within a partition, without a consumer group, so that looking
 * changes nothing. Used by one thread, but for {@link #stop()}.
 */
public final class Tail implements AutoCloseable {

    /** Longest wait for a broker before it counts as unreachable. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration POLL = Duration.ofMillis(250);

    private final String bootstrapServers;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final RecordLines lines;

    /**
     * @param client further settings of the Kafka client
     * @throws TailException when the address is none
     */
    public Tail(String bootstrapServers, Map<String, String> client, SchemaRegistry registry) {
        this.bootstrapServers = bootstrapServers;
        this.lines = new RecordLines(registry);
        try {
            this.consumer = new KafkaConsumer<>(
                    settings(bootstrapServers, client), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw new TailException("no Kafka client can be made for '" + bootstrapServers + "': " + reason(e), e);
        }
    }

    private static String reason(KafkaException e) {
        return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    }

    private static Map<String, Object> settings(String bootstrapServers, Map<String, String> client) {
        Map<String, Object> settings = ReaderSettings.of(client, PATIENCE);
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        return settings;
    }

    /**
     * Reads until the options say stop, or {@link #stop()} does.
     *
     * @param sink called with the lines of each batch that arrives
     * @return how many records it read
     * @throws TailException when no broker answers or the topic does not exist
     * @throws io.wiredesk.schemas.serde.SchemaRegistryException when the registry does not answer
     */
    public long read(TailOptions options, Consumer<? super List<String>> sink) {
        AtomicLong read = new AtomicLong();
        explained(
                options.topic(),
                () -> follow(options, batch -> {
                    sink.accept(batch.stream().map(lines::line).toList());
                    read.addAndGet(batch.size());
                }));
        return read.get();
    }

    private void explained(String topic, Runnable work) {
        try {
            work.run();
        } catch (WakeupException e) {
            // Somebody called stop().
            return;
        } catch (TimeoutException e) {
            throw unreachable(e);
        } catch (InvalidTopicException e) {
            throw new TailException("'" + topic + "' is no name of a topic", e);
        }
    }

    /**
     * Finds the topic.
     *
     * @throws TailException when no broker answers or the topic does not exist
     */
    public void check(String topic) {
        explained(topic, () -> partitions(topic));
    }

    private void follow(TailOptions options, Consumer<List<ConsumerRecord<byte[], byte[]>>> sink) {
        List<TopicPartition> partitions = partitions(options.topic());
        consumer.assign(partitions);
        Extent extent = Extent.of(consumer, partitions);
        Limited limited = new Limited(sink, options.count().orElse(Long.MAX_VALUE));
        if (options.from().isLast()) {
            limited.accept(new Backlog(consumer, extent, options.from().count()).read());
        } else {
            extent.seek(consumer, options.from());
        }
        while (!limited.isFull() && !(options.stopAtEnd() && extent.isRead(consumer))) {
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
            consumer.poll(POLL).forEach(batch::add);
            limited.accept(batch);
        }
    }

    private List<TopicPartition> partitions(String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        if (known.isEmpty()) {
            throw new TailException("there is no topic '" + topic + "' at " + bootstrapServers + ": it has "
                    + String.join(", ", new TreeSet<>(consumer.listTopics().keySet())));
        }
        return known.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private TailException unreachable(TimeoutException cause) {
        return new TailException(
                "no broker answers at " + bootstrapServers
                        + ": start one with 'wiredesk up', or give its address with -b",
                cause);
    }

    /** Makes a running or later {@link #read} return; the one method that another thread may call. */
    public void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
