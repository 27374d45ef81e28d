package io.wiredesk.schemas.serde;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.errors.SerializationException;

/** Reads records in Confluent framing. Safe for use by several threads: each has a decoder of its own. */
final class FramedReader<T> {

    private static final byte[] NOTHING = {};

    private final SchemaRegistry registry;
    private final Function<Schema, DatumReader<T>> readers;
    private final Map<Integer, DatumReader<T>> readersById = new ConcurrentHashMap<>();
    private final ThreadLocal<BinaryDecoder> decoders =
            ThreadLocal.withInitial(() -> DecoderFactory.get().binaryDecoder(NOTHING, null));

    /** @param readers makes the reader for a writer's schema; called once for each */
    FramedReader(SchemaRegistry registry, Function<Schema, DatumReader<T>> readers) {
        this.registry = registry;
        this.readers = readers;
    }

    T read(String topic, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        if (!Framing.isPresent(bytes)) {
            throw new SerializationException("a record of " + topic
                    + " is not in Confluent framing: it does not start with a zero byte and a schema id");
        }
        int id = Framing.id(bytes);
        Schema schema = registry.byId(id);
        try {
            return read(reader(id, schema), bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A schema may nest in itself, and records as deep as they are long.
            throw new SerializationException(
                    "a record of " + topic + " does not decode with its schema " + schema.getFullName() + ", id " + id,
                    e);
        }
    }

    private T read(DatumReader<T> reader, byte[] bytes) throws IOException {
        BinaryDecoder decoder =
                DecoderFactory.get().binaryDecoder(bytes, Framing.BYTES, bytes.length - Framing.BYTES, decoders.get());
        try {
            T record = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new SerializationException("there are bytes behind the record");
            }
            return record;
        } finally {
            // Else the thread would hold on to the record's bytes.
            DecoderFactory.get().binaryDecoder(NOTHING, decoder);
        }
    }

    private DatumReader<T> reader(int id, Schema schema) {
        DatumReader<T> known = readersById.get(id);
        if (known != null) {
            return known;
        }
        DatumReader<T> reader = readers.apply(schema);
        readersById.put(id, reader);
        return reader;
    }
}
