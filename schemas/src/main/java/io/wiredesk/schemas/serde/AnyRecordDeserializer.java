package io.wiredesk.schemas.serde;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DatumReader;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads Avro records in Confluent framing with the schema they were written with, whatever it is: for looking at topics.
 * Safe for use by several threads.
 */
public final class AnyRecordDeserializer implements Deserializer<GenericRecord> {

    private final FramedReader<GenericRecord> reader;

    /** @param registry that knows the schemas of what is read */
    public AnyRecordDeserializer(SchemaRegistry registry) {
        this.reader = new FramedReader<>(registry, AnyRecordDeserializer::reader);
    }

    /** @throws SerializationException when the bytes are no record in Confluent framing */
    @Override
    public GenericRecord deserialize(String topic, byte[] bytes) {
        return reader.read(topic, bytes);
    }

    private static DatumReader<GenericRecord> reader(Schema schema) {
        if (schema.getType() != Schema.Type.RECORD) {
            throw new SerializationException(
                    "its schema is of type " + schema.getType().getName() + ", not a record");
        }
        return new GenericDatumReader<>(schema);
    }
}
