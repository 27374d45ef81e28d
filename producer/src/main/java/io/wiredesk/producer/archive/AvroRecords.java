package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.JsonArticle;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.json.EventJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/** Makes items of Avro records of one schema. */
final class AvroRecords {

    /** Records one behind the other, as many as are stated. */
    record Block(long count, byte[] bytes) {}

    private final Schema schema;
    private final SourceOptions options;
    private final GenericDatumReader<GenericRecord> reader;

    AvroRecords(Schema schema, SourceOptions options) throws DamagedException {
        if (schema.getType() != Schema.Type.RECORD) {
            throw new DamagedException(
                    "its values are of type " + schema.getType().getName() + ", not records");
        }
        this.schema = schema;
        this.options = options;
        this.reader = new GenericDatumReader<>(schema);
    }

    /**
     * The bytes of each record. They are passed over and not decoded, so that a broken length allocates nothing.
     *
     * @throws DamagedException when there are fewer or other bytes than that many records have
     */
    List<byte[]> slices(Block block) throws DamagedException {
        byte[] bytes = block.bytes();
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, null);
        List<byte[]> slices = new ArrayList<>();
        int start = 0;
        if (block.count() > bytes.length + 1L) {
            throw new DamagedException("it states more records than it has bytes");
        }
        try {
            for (long i = 0; i < block.count(); i++) {
                GenericDatumReader.skip(schema, decoder);
                int end = bytes.length - decoder.inputStream().available();
                slices.add(Arrays.copyOfRange(bytes, start, end));
                start = end;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A schema may nest in itself, and records as deep as they are long.
            throw new DamagedException("a record in it does not fit the file's schema, or nests too deep");
        }
        if (start < bytes.length) {
            throw new DamagedException("there are bytes behind its records");
        }
        return slices;
    }

    /** What one record is; {@code name} says where it stands. */
    Item item(byte[] binary, String name) {
        try {
            GenericRecord record = reader.read(null, DecoderFactory.get().binaryDecoder(binary, null));
            return PublishedEvent.isOne(schema)
                    ? new Item.Event(PublishedEvent.of(record, binary, name))
                    : Item.of(JsonArticle.intake(Json.parse(EventJson.toLine(record)), name, options));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Item.Refused(new Intake.Refused(
                    name,
                    Refusal.BROKEN_RECORD,
                    "a damaged record: it does not fit the file's schema, or nests too deep"));
        }
    }
}
