package io.wiredesk.producer.archive;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.AvroBinary;
import io.wiredesk.schemas.serde.Framing;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/**
 * An event of one of the topics, as it was published: a raw article, an enriched one, a mention.
 *
 * @param schema that it was written with
 * @param binary its Avro binary, unchanged, without framing
 * @param key    of its record
 * @param source whose article it speaks of; empty when the event does not say
 * @param time   its event time: when the article was published, else first seen
 * @param origin what it was read from
 */
public record PublishedEvent(
        Schema schema, byte[] binary, String key, Optional<String> source, Optional<Instant> time, String origin) {

    private static final String NAMESPACE = "io.wiredesk.schemas.event";

    private static final AvroBinary<RawArticle> RAW = new AvroBinary<>(RawArticle.class);

    /** Whether records of a schema are events of ours, whatever their version. */
    static boolean isOne(Schema schema) {
        return schema.getType() == Schema.Type.RECORD
                && NAMESPACE.equals(schema.getNamespace())
                && keyField(schema) != null;
    }

    /** An event from its binary; empty when that is no event of ours. */
    public static Optional<PublishedEvent> read(Schema schema, byte[] binary, String origin) {
        if (!isOne(schema)) {
            return Optional.empty();
        }
        try {
            GenericRecord record = new GenericDatumReader<GenericRecord>(schema)
                    .read(null, DecoderFactory.get().binaryDecoder(binary, null));
            return Optional.of(of(record, binary, origin));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * An event from a record's value; empty when that is no event of ours.
     *
     * @throws SchemaRegistryException when the registry, and not the record, is to blame
     */
    public static Optional<PublishedEvent> framed(SchemaRegistry registry, byte[] value, String origin) {
        if (!Framing.isPresent(value)) {
            return Optional.empty();
        }
        try {
            return read(registry.byId(Framing.id(value)), Framing.binary(value), origin);
        } catch (SchemaRegistryException e) {
            if (e.blamesRecord()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** An event from its binary and what that says. */
    static PublishedEvent of(GenericRecord record, byte[] binary, String origin) {
        Schema schema = record.getSchema();
        String key = String.valueOf(record.get(keyField(schema)));
        Optional<String> article = text(record, "articleKey").or(() -> Optional.of(key));
        Optional<String> source = text(record, "source")
                .or(() -> article.filter(any -> any.indexOf('/') > 0).map(any -> any.substring(0, any.indexOf('/'))));
        Optional<Instant> time = time(record, "publishedAt")
                .or(() -> time(record, "firstSeenAt"))
                .or(() -> time(record, "rejectedAt"));
        return new PublishedEvent(schema, binary, key, source, time, origin);
    }

    /** The name of its kind, such as {@code EnrichedArticle}. */
    public String kind() {
        return schema.getName();
    }

    /**
     * The topic of a lane that takes events of its kind. What was read of a source is not replayed into another lane: only what was
     * made of it.
     */
    public Optional<Topic<?>> topicIn(Topics lane) {
        return Stream.<Topic<?>>of(lane.raw(), lane.enriched(), lane.removed(), lane.mentions(), lane.rejected())
                .filter(topic -> topic.value().getSimpleName().equals(kind()))
                .findFirst();
    }

    /** The event as a raw article, which it has to be. */
    public RawArticle article() {
        return RAW.read(schema, binary);
    }

    private static String keyField(Schema schema) {
        return schema.getField("key") != null ? "key" : schema.getField("entity") != null ? "entity" : null;
    }

    private static Optional<String> text(GenericRecord record, String field) {
        return record.hasField(field) ? Optional.ofNullable(record.get(field)).map(Object::toString) : Optional.empty();
    }

    private static Optional<Instant> time(GenericRecord record, String field) {
        return record.hasField(field) && record.get(field) instanceof Long millis
                ? Optional.of(Instant.ofEpochMilli(millis))
                : Optional.empty();
    }
}
