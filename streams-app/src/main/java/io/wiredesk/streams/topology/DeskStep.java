package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Reads the bytes of a raw article and takes it over the desk. Bytes are read here and not by the source, because Kafka Streams
 * reads a record ahead of processing it: a dead letter sent then could be sent twice when the task moves.
 */
final class DeskStep implements FixedKeyProcessor<String, byte[], Processed> {

    /** Keys end up in topics with the usual limits, such as the store's changelog. */
    private static final int MAX_KEY_UNITS = 2_000;

    private final Supplier parts;
    private FixedKeyProcessorContext<String, Processed> context;

    private DeskStep(Supplier parts) {
        this.parts = parts;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Processed> processorContext) {
        this.context = processorContext;
    }

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        parts.meters.countIn();
        Processed processed = parts.meters.timeDesk(() -> process(record.key(), record.value(), record.timestamp()));
        processed.refusal().forEach(parts.meters::countRejected);
        context.forward(record.withValue(processed).withHeaders(new RecordHeaders()));
    }

    private Processed process(String key, byte[] bytes, long appendedAt) {
        RawArticle raw = read(key, bytes);
        Instant receivedAt = Instant.ofEpochMilli(appendedAt);
        try {
            return parts.sizes.fit(raw, parts.desk.process(raw, receivedAt), receivedAt);
        } catch (StackOverflowError e) {
            // An error would end the thread, and the next one, and so on; as an exception it costs this record only.
            throw new IllegalStateException("a stage nests deeper than the stack allows", e);
        }
    }

    private RawArticle read(String key, byte[] bytes) {
        RawArticle raw = parts.values.deserialize(parts.rawTopic, bytes);
        if (raw == null) {
            throw new SerializationException("a raw record has no value");
        }
        if (!raw.getKey().equals(key)) {
            throw new SerializationException("the key of a raw record is not the one in its value");
        }
        if (key.length() > MAX_KEY_UNITS) {
            throw new SerializationException("the key of a raw record has more than " + MAX_KEY_UNITS + " characters");
        }
        return raw;
    }

    /** What all steps of a topology share. */
    static final class Supplier implements FixedKeyProcessorSupplier<String, byte[], Processed> {

        private final String rawTopic;
        private final Deserializer<RawArticle> values;
        private final Desk desk;
        private final SizeLimit sizes;
        private final ArticleMeters meters;

        Supplier(Topics topics, SchemaRegistry registry, Desk desk, ArticleMeters meters) {
            this.rawTopic = topics.raw().name();
            this.values = topics.raw().valueSerde(registry).deserializer();
            this.desk = desk;
            this.sizes = new SizeLimit(topics, registry);
            this.meters = meters;
        }

        @Override
        public DeskStep get() {
            return new DeskStep(this);
        }
    }
}
