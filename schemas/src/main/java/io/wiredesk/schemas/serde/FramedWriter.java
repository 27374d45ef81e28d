package io.wiredesk.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;

/** Writes records of one schema in Confluent framing. Safe for use by several threads: each has a buffer of its own. */
final class FramedWriter<T> {

    /** Bytes that a thread's buffer may keep between records; a larger one is given up. */
    private static final int KEPT_BUFFER = 1024 * 1024;

    private static final int FIRST_BUFFER = 8 * 1024;

    /** What a thread uses again for each record. */
    private static final class Scratch {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BUFFER);
        private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    }

    private final Schema registered;
    private final DatumWriter<T> writer;
    private final SchemaRegistry registry;
    private final Map<String, byte[]> headersByTopic = new ConcurrentHashMap<>();
    private final ThreadLocal<Scratch> scratches = ThreadLocal.withInitial(Scratch::new);

    FramedWriter(Schema registered, DatumWriter<T> writer, SchemaRegistry registry) {
        this.registered = registered;
        this.writer = writer;
        this.registry = registry;
    }

    byte[] write(String topic, T record) {
        if (record == null) {
            return null;
        }
        byte[] header = header(topic);
        Scratch scratch = scratches.get();
        scratch.bytes.reset();
        try {
            scratch.bytes.writeBytes(header);
            writer.write(record, scratch.encoder);
            scratch.encoder.flush();
        } catch (IOException | RuntimeException e) {
            // The encoder may hold half a record.
            scratches.remove();
            throw new SerializationException(
                    "a record for " + topic + " does not fit its schema " + registered.getFullName(), e);
        }
        return result(scratch.bytes);
    }

    private byte[] result(ByteArrayOutputStream bytes) {
        if (bytes.size() > KEPT_BUFFER) {
            scratches.remove();
        }
        return bytes.toByteArray();
    }

    private byte[] header(String topic) {
        byte[] known = headersByTopic.get(topic);
        if (known != null) {
            return known;
        }
        byte[] header = Framing.header(registry.register(Framing.subject(topic), registered));
        headersByTopic.put(topic, header);
        return header;
    }
}
