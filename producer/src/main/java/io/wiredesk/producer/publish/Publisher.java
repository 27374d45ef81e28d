package io.wiredesk.producer.publish;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topic;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes raw articles to Kafka: idempotent, acknowledged by all replicas, in order within a source, every delivery counted.
 * For use by one thread.
 */
public final class Publisher implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Topic<RawArticle> topic;
    private final Serializer<RawArticle> serializer;
    private final Consumer<? super Intake.Refused> onRefused;
    private final Counter counter = new Counter();
    private volatile Optional<String> lost = Optional.empty();

    Publisher(
            Producer<String, byte[]> producer,
            Topic<RawArticle> topic,
            SchemaRegistry registry,
            Consumer<? super Intake.Refused> onRefused) {
        this.producer = producer;
        this.topic = topic;
        this.serializer = topic.valueSerde(registry).serializer();
        this.onRefused = onRefused;
    }

    /**
     * Connects to a cluster whose topics exist.
     *
     * @param onRefused hears of every document that is refused, on the publishing thread
     * @throws PublishException                                       when the broker cannot be reached or the topic is missing
     * @throws io.wiredesk.schemas.serde.SchemaRegistryException when the registry cannot be reached or refuses the schema
     */
    public static Publisher connect(
            PublishOptions options, SchemaRegistry registry, Consumer<? super Intake.Refused> onRefused) {
        Topic<RawArticle> topic = options.topics().raw();
        Cluster.check(options, topic.name());
        topic.register(registry);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(ProducerSettings.of(options), new StringSerializer(), new ByteArraySerializer());
        return new Publisher(producer, topic, registry, onRefused);
    }

    /** Publishes what was taken and counts what was refused. */
    public void accept(Intake intake) {
        Optional<Intake.Refused> refused = intake.fold(this::sendOrRefuse, Optional::of);
        refused.ifPresent(this::refuse);
    }

    /**
     * Sends an article, without waiting for its acknowledgement; one that is too large for the topic is refused.
     *
     * @throws PublishException when the broker has stopped answering, so that going on is of no use
     */
    public void publish(RawArticle article) {
        sendOrRefuse(article).ifPresent(this::refuse);
    }

    /** Waits until every article that was sent is delivered or has failed. */
    public Tally flush() {
        producer.flush();
        return tally();
    }

    /** What was counted so far. */
    public Tally tally() {
        return counter.tally();
    }

    /** Flushes and closes. The tally stays. */
    @Override
    public void close() {
        if (lost.isPresent()) {
            producer.close(Duration.ZERO);
        } else {
            producer.close();
        }
    }

    private Optional<Intake.Refused> sendOrRefuse(RawArticle article) {
        byte[] value = serializer.serialize(topic.name(), article);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.name(), article.getKey(), value);
        Optional<Intake.Refused> refused = RecordBound.refusal(record, article.getOrigin());
        if (refused.isEmpty()) {
            send(record);
        }
        return refused;
    }

    private void refuse(Intake.Refused refused) {
        counter.refused(refused);
        onRefused.accept(refused);
    }

    private void send(ProducerRecord<String, byte[]> record) {
        if (lost.isPresent()) {
            throw new PublishException(lost.get());
        }
        try {
            producer.send(record, (done, failure) -> settle(record.key(), failure));
        } catch (KafkaException e) {
            settle(record.key(), e);
            throw new PublishException("the broker no longer takes articles: " + OneLine.of(e), e);
        }
    }

    private void settle(String key, Exception failure) {
        if (failure == null) {
            counter.delivered();
            return;
        }
        counter.failed(key + ": " + OneLine.of(failure));
        if (failure instanceof RetriableException) {
            lost = lost.or(() -> Optional.of("the broker stopped answering: " + OneLine.of(failure)));
        }
    }
}
