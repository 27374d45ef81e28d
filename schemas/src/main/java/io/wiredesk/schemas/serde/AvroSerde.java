package io.wiredesk.schemas.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Avro records in Confluent framing: a zero byte, the id of the writer's schema in four bytes, the binary record. Reading
 * resolves the writer's schema to the one this version knows. A schema is registered under the topic's name with {@code
 * -value} behind it when its first record is written. Null is a tombstone and stays null. Safe for use by several threads.
 *
 * <p>Both directions throw a {@link org.apache.kafka.common.errors.SerializationException}; it is a {@link
 * SchemaRegistryException} when the registry is the reason, and that one says whether the record is to blame.
 *
 * @param <T> class of the records
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">the
 *     wire format</a>
 */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {

    private final FramedWriter<T> writer;
    private final FramedReader<T> reader;

    /** @param registry that schemas are registered in by writing, and looked up in by reading */
    public AvroSerde(Class<T> type, SchemaRegistry registry) {
        Schema schema = SpecificData.get().getSchema(type);
        EventData data = new EventData(type);
        this.writer = new FramedWriter<>(PortableSchema.of(schema), new SpecificDatumWriter<>(schema, data), registry);
        this.reader = new FramedReader<>(registry, written -> new SpecificDatumReader<>(written, schema, data));
    }

    @Override
    public Serializer<T> serializer() {
        return writer::write;
    }

    @Override
    public Deserializer<T> deserializer() {
        return reader::read;
    }
}
