package io.wiredesk.benchmarks.replay;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Spread;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Archives;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.replay.Replay;
import io.wiredesk.producer.replay.ReplayName;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.producer.replay.Selection;
import io.wiredesk.producer.replay.Speed;
import io.wiredesk.producer.replay.Timer;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.TopicSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Replays a file of NDJSON as fast as possible into a broker in this process, beside a bare producer that only sends the records
 * that came of it, from memory, with the same batches and compression and without transactions.
 */
public final class ReplayBench {

    /**
     * What is measured.
     *
     * @param articles    in the file
     * @param characters  of an article's text, on average
     * @param repetitions measured runs of each, behind one that warms up
     */
    public record Options(int articles, int characters, int repetitions) {}

    /** A record as it came into the topic. */
    private record Sent(String key, byte[] value) {}

    private final Options options;
    private final Consumer<String> progress;

    public ReplayBench(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    public ReplayReport run() {
        Path file = temporaryFile();
        try (LocalCluster cluster = LocalCluster.start(LocalStackOptions.temporary())) {
            progress.accept("writing " + options.articles() + " articles");
            new SampleLines().write(file, options.articles(), options.characters());
            return measured(file, cluster);
        } finally {
            delete(file);
        }
    }

    private ReplayReport measured(Path file, LocalCluster cluster) {
        Topics warm = lane(cluster, "warm-up");
        replay(file, cluster, warm);
        List<Sent> records = read(cluster, warm);
        boolean right = records.size() == options.articles();
        bare(cluster, lane(cluster, "warm-up-bare"), records);
        List<Double> bare = new ArrayList<>();
        List<Double> replayed = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            progress.accept("repetition " + i);
            bare.add(rate(bare(cluster, lane(cluster, "bare-" + i), records)));
            Topics lane = lane(cluster, "replay-" + i);
            replayed.add(rate(replay(file, cluster, lane)));
            right &= read(cluster, lane).size() == options.articles();
        }
        long bytes = records.stream().mapToLong(record -> record.value().length).sum();
        return new ReplayReport(Machine.here(), options.articles(), bytes, Spread.of(bare), Spread.of(replayed), right);
    }

    private double rate(long nanos) {
        return options.articles() * 1e9 / nanos;
    }

    private static Topics lane(LocalCluster cluster, String name) {
        Topics topics = Topics.lane(name, cluster.topics().partitions());
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers()))) {
            new TopicSetup(topics, 1).createMissing(admin);
        }
        return topics;
    }

    private static long replay(Path file, LocalCluster cluster, Topics topics) {
        PublishOptions publish = PublishOptions.of(cluster.bootstrapServers(), topics);
        ReplayName name = ReplayName.of(topics.raw().name(), List.of(file.toString()), Selection.ALL);
        ReplayOptions options = new ReplayOptions(name, topics, Selection.ALL, Speed.MAX, Timer.SYSTEM, refused -> {});
        List<Archive> archives = List.of(Archives.open(file.toString(), SourceOptions.DEFAULTS));
        try (Transactions transactions = Transactions.connect(publish, cluster.registry(), name.transactions())) {
            long start = System.nanoTime();
            new Replay(archives, options, transactions, Map.of()).run();
            return System.nanoTime() - start;
        }
    }

    private static long bare(LocalCluster cluster, Topics topics, List<Sent> records) {
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
            long start = System.nanoTime();
            records.forEach(
                    record -> producer.send(new ProducerRecord<>(topics.raw().name(), record.key(), record.value())));
            producer.flush();
            return System.nanoTime() - start;
        }
    }

    private static List<Sent> read(LocalCluster cluster, Topics topics) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                cluster.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        List<Sent> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(topics.raw().name())
                    .stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(java.time.Duration.ofMillis(200))) {
                    records.add(new Sent(record.key(), record.value()));
                }
            }
        }
        return records;
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("wiredesk-replay", ".ndjson");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
