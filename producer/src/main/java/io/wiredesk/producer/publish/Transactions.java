package io.wiredesk.producer.publish;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourceHealth;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.Framing;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes raw articles together with the position that they were read up to, all of it or nothing. One process at a time may
 * do so under a name: when another one starts under it, this one fails at its next step and nothing of an open transaction is
 * seen. For use by one thread.
 *
 * <p>A step that fails with a {@link PublishException} leaves nothing to go on with: close this, connect anew, and read the
 * {@link Positions} again, which say whether the last commit counted.
 */
public final class Transactions implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final SchemaRegistry registry;
    private final Serializer<RawArticle> rawValues;

    Transactions(Producer<String, byte[]> producer, Topics topics, SchemaRegistry registry) {
        this.producer = producer;
        this.topics = topics;
        this.registry = registry;
        this.rawValues = topics.raw().valueSerde(registry).serializer();
    }

    /**
     * Connects to a cluster whose topics exist, and ends whatever an earlier process of the same name left open.
     *
     * @param name of the one who publishes, the same after a restart
     * @throws PublishException when the broker cannot be reached or a topic is missing
     */
    public static Transactions connect(PublishOptions options, SchemaRegistry registry, String name) {
        Topics topics = options.topics();
        for (Topic<?> topic : List.<Topic<?>>of(topics.raw(), topics.positions(), topics.health())) {
            Cluster.check(options, topic.name());
            topic.register(registry);
        }
        Map<String, Object> settings = new HashMap<>(ProducerSettings.of(options));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        Transactions transactions = new Transactions(
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()), topics, registry);
        transactions.open();
        return transactions;
    }

    private void open() {
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            close();
            throw failed(e);
        }
    }

    /** Begins a transaction. */
    public void begin() {
        step(producer::beginTransaction);
    }

    /** Sends an article as a part of the transaction; one that is too large for the topic is refused and not sent. */
    public Optional<Intake.Refused> publish(RawArticle article) {
        byte[] value = rawValues.serialize(topics.raw().name(), article);
        return sendOrRefuse(new ProducerRecord<>(topics.raw().name(), article.getKey(), value), article.getOrigin());
    }

    /**
     * Sends an event again as it was published before, byte for byte, as a part of the transaction.
     *
     * @param topic that takes its kind
     * @param binary its Avro binary
     * @param written the schema of that
     * @param record  key and time of its record; the time is null for now
     * @param origin  what it is called when it is refused for its size
     */
    public Optional<Intake.Refused> republish(
            Topic<?> topic, byte[] binary, Schema written, RecordHead record, String origin) {
        int id = topic.register(registry, written);
        return sendOrRefuse(
                new ProducerRecord<>(topic.name(), null, record.time(), record.key(), Framing.framed(id, binary)),
                origin);
    }

    /**
     * What stands on the outside of a record.
     *
     * @param time in milliseconds since 1970, before which Kafka knows none; null for now
     */
    public record RecordHead(String key, Long time) {

        public RecordHead {
            time = time == null ? null : Long.valueOf(Math.max(0, time));
        }
    }

    private Optional<Intake.Refused> sendOrRefuse(ProducerRecord<String, byte[]> record, String origin) {
        Optional<Intake.Refused> refused = RecordBound.refusal(record, origin);
        if (refused.isEmpty()) {
            send(record);
        }
        return refused;
    }

    /** Writes a position as a part of the transaction. */
    public void position(SourcePosition position) {
        send(new ProducerRecord<>(
                topics.positions().name(), position.getKey(), serialized(topics.positions(), position)));
    }

    /** Writes how a source is doing as a part of the transaction. */
    public void health(SourceHealth health) {
        send(new ProducerRecord<>(topics.health().name(), health.getKey(), serialized(topics.health(), health)));
    }

    /** Commits: when this returns, all of it is acknowledged by all replicas. */
    public void commit() {
        step(producer::commitTransaction);
    }

    @Override
    public void close() {
        producer.close(CLOSE);
    }

    private <V extends SpecificRecord> byte[] serialized(Topic<V> topic, V value) {
        return topic.valueSerde(registry).serializer().serialize(topic.name(), value);
    }

    private void send(ProducerRecord<String, byte[]> record) {
        // A failure of the delivery makes the commit fail.
        step(() -> producer.send(record));
    }

    private static void step(Runnable step) {
        try {
            step.run();
        } catch (KafkaException | IllegalStateException e) {
            throw failed(e);
        }
    }

    private static PublishException failed(RuntimeException e) {
        boolean fenced = e instanceof ProducerFencedException || e instanceof InvalidProducerEpochException;
        return new PublishException(
                fenced
                        ? "another process publishes under the same name; this one stops"
                        : "the broker no longer takes articles: " + OneLine.of(e),
                e);
    }
}
