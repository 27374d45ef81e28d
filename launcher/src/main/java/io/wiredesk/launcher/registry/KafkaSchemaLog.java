package io.wiredesk.launcher.registry;

import io.wiredesk.launcher.Failure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * The log in the compacted topic {@code _schemas}. Transactions under one fixed name make this the only writer: a second
 * registry on the same cluster takes over, and the first one's next change fails instead of giving an id twice.
 */
final class KafkaSchemaLog implements SchemaLog {

    private static final TopicPartition PARTITION = new TopicPartition(SchemaTopic.NAME, 0);
    private static final Duration POLL = Duration.ofMillis(100);

    private final SchemaTopic topic;
    private final Duration patience;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private KafkaProducer<byte[], byte[]> producer;
    private Consumer<Entry> reader;
    private boolean takenOver;

    /** @param patience how long the broker may take to answer, at the start and for each change */
    KafkaSchemaLog(String bootstrapServers, Duration patience) {
        this.topic = new SchemaTopic(bootstrapServers, patience);
        this.patience = patience;
        this.consumer = topic.consumer();
    }

    @Override
    public void open(Consumer<Entry> changes) {
        reader = changes;
        try {
            topic.create();
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            takeOver();
        } catch (KafkaException e) {
            throw new Failure("the schema registry cannot use " + topic + ": " + e.getMessage(), e);
        }
    }

    /** Shuts out every other writer, then reads what it had written. */
    private void takeOver() {
        producer = topic.producer();
        producer.initTransactions();
        readUpTo(consumer.endOffsets(List.of(PARTITION)).get(PARTITION));
    }

    @Override
    public void append(List<Entry> changes) {
        if (takenOver) {
            throw takenOver();
        }
        try {
            if (producer == null) {
                takeOver();
            }
            readUpTo(write(changes) + 1);
        } catch (KafkaException e) {
            abandonProducer();
            throw refusal(e);
        }
    }

    private RegistryError refusal(KafkaException e) {
        if (e instanceof ProducerFencedException || e instanceof InvalidProducerEpochException) {
            takenOver = true;
            return takenOver();
        }
        if (e instanceof RecordTooLargeException) {
            return RegistryError.invalidSchema("larger than a record of " + SchemaTopic.NAME + " may be");
        }
        return RegistryError.storeFailed("The broker did not take the change: " + e.getMessage());
    }

    /** Taking over in turn would let two registries shut each other out for ever. */
    private static RegistryError takenOver() {
        return RegistryError.storeFailed(
                "Another registry has taken over this cluster; this one only answers questions.");
    }

    /** Writes one transaction and returns the offset of its last record. */
    private long write(List<Entry> changes) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = changes.stream()
                .map(change -> producer.send(new ProducerRecord<>(
                        SchemaTopic.NAME, PARTITION.partition(), bytes(change.key()), bytes(change.value()))))
                .toList();
        producer.commitTransaction();
        return offset(sent.get(sent.size() - 1));
    }

    private static long offset(Future<RecordMetadata> last) {
        try {
            return last.get().offset();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void readUpTo(long end) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (consumer.position(PARTITION) < end) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException(
                        "topic " + SchemaTopic.NAME + " could not be read to its end within " + patience);
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                reader.accept(new Entry(text(record.key()), text(record.value())));
            }
        }
    }

    /** After a failure it is open whether the change was kept; the next writer finds out by reading. */
    private void abandonProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        abandonProducer();
        consumer.close();
    }
}
