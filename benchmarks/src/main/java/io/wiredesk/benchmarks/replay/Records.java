package io.wiredesk.benchmarks.replay;

import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The raw records of a lane, in memory: the floor sends them and does nothing else. */
record Records(List<Sent> sent) {

    /** A record as it stands in the topic. */
    private record Sent(String key, byte[] value) {}

    /**
     * What a lane holds, for a reader of committed records. It waits for the end of the topic as it really is: where committed
     * records end is said too low until the broker has marked the last transaction, which is after the commit was acknowledged.
     */
    static Records read(LocalCluster cluster, Topics topics) {
        List<Sent> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> committed = consumer(cluster, "read_committed");
                KafkaConsumer<String, byte[]> all = consumer(cluster, "read_uncommitted")) {
            List<TopicPartition> partitions = all.partitionsFor(topics.raw().name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = all.endOffsets(partitions);
            committed.assign(partitions);
            committed.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> committed.position(partition) < ends.get(partition))) {
                committed
                        .poll(Duration.ofMillis(200))
                        .forEach(record -> records.add(new Sent(record.key(), record.value())));
            }
        }
        return new Records(records);
    }

    private static KafkaConsumer<String, byte[]> consumer(LocalCluster cluster, String isolation) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                cluster.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                isolation);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    int count() {
        return sent.size();
    }

    /** Bytes of the values, together. */
    long bytes() {
        return sent.stream().mapToLong(record -> record.value().length).sum();
    }

    /** Sends them with the batches and the compression of a replay, without transactions; gives the time in nanoseconds. */
    void sendTo(LocalCluster cluster, Topics topics, Stretch stretch) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                cluster.bootstrapServers(),
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                SourcePartitioner.class,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                64L * 1024 * 1024);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topics.raw().name());
            stretch.measure(() -> {
                sent.forEach(record ->
                        producer.send(new ProducerRecord<>(topics.raw().name(), record.key(), record.value())));
                producer.flush();
            });
        }
    }
}
