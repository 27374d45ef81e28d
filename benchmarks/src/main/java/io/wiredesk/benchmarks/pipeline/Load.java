package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.launcher.Failure;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends articles at a constant rate, over and over, each under a key that was never there, and remembers when the broker
 * appended each. An article is sent when it is due, however long earlier ones take.
 */
final class Load implements AutoCloseable {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Producer<String, RawArticle> producer;
    private final String topic;
    private final List<RawArticle> articles;
    private final Map<String, Long> appendedAt = new ConcurrentHashMap<>();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    Load(String bootstrapServers, Topic<RawArticle> topic, SchemaRegistry registry, List<RawArticle> articles) {
        this.topic = topic.name();
        this.articles = articles;
        Serializer<RawArticle> values = topic.valueSerde(registry).serializer();
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        Part.BENCHMARK_PREFIX,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topics.MAX_RECORD_BYTES,
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        SourcePartitioner.class.getName()),
                new StringSerializer(),
                values);
    }

    /**
     * Sends on the calling thread until all are acknowledged.
     *
     * @param perSecond how many a second
     * @param total     how many in all
     */
    void send(double perSecond, int total) {
        long start = System.nanoTime();
        for (int i = 0; i < total; i++) {
            long due = start + (long) (i * NANOS_PER_SECOND / perSecond);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            send(copy(i));
        }
        producer.flush();
        Optional.ofNullable(failure.get()).ifPresent(e -> {
            throw new Failure("the load could not be sent: " + e.getMessage(), e);
        });
    }

    /** When the broker appended the raw article with this key, in milliseconds since 1970; empty for other keys. */
    Optional<Long> appendedAt(String key) {
        return Optional.ofNullable(appendedAt.get(key));
    }

    /** The key of the article that is sent as number {@code i}. */
    String key(int i) {
        RawArticle article = articles.get(i % articles.size());
        return article.getSource() + "/" + id(article, i);
    }

    private static String id(RawArticle article, int i) {
        return article.getId() + "-" + i;
    }

    private RawArticle copy(int i) {
        RawArticle article = articles.get(i % articles.size());
        return RawArticle.newBuilder(article)
                .setId(id(article, i))
                .setKey(key(i))
                .build();
    }

    private void send(RawArticle article) {
        String key = article.getKey();
        var unused = producer.send(new ProducerRecord<>(topic, key, article), (metadata, e) -> {
            if (e == null) {
                appendedAt.put(key, metadata.timestamp());
            } else {
                failure.compareAndSet(null, e);
            }
        });
    }

    @Override
    public void close() {
        producer.close();
    }
}
