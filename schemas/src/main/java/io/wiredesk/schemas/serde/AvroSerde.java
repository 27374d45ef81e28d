package io.wiredesk.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Avro records in Confluent framing: a zero byte, the id of the writer's schema in four bytes, the binary record. Reading
 * resolves the writer's schema to the one this version knows. Safe for use by several threads.
 *
 * @param <T> class of the records
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">the
 *     wire format</a>
 */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {

    static final byte MAGIC = 0;
    static final int HEADER_BYTES = 5;

    private final Schema schema;
    private final EventData data;
    private final SchemaRegistry registry;
    private final Map<String, Integer> idsBySubject = new ConcurrentHashMap<>();
    private final Map<Integer, SpecificDatumReader<T>> readersById = new ConcurrentHashMap<>();

    public AvroSerde(Class<T> type, SchemaRegistry registry) {
        this.schema = SpecificData.get().getSchema(type);
        this.data = new EventData(type);
        this.registry = registry;
    }

    @Override
    public Serializer<T> serializer() {
        return this::serialize;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this::deserialize;
    }

    private byte[] serialize(String topic, T record) {
        if (record == null) {
            return null;
        }
        int id = idsBySubject.computeIfAbsent(topic + "-value", subject -> registry.register(subject, schema));
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        out.write(MAGIC);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        try {
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            new SpecificDatumWriter<T>(schema, data).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private T deserialize(String topic, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER_BYTES || bytes[0] != MAGIC) {
            throw new SerializationException("a record of " + topic
                    + " is not in Confluent framing: it does not start with a zero byte and a schema id");
        }
        int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
        SpecificDatumReader<T> reader = readersById.computeIfAbsent(id, this::reader);
        try {
            return reader.read(
                    null, DecoderFactory.get().binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, null));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("a record of " + topic + " does not decode with its schema, id " + id, e);
        }
    }

    private SpecificDatumReader<T> reader(int id) {
        return new SpecificDatumReader<>(registry.byId(id), schema, data);
    }
}
