package io.wiredesk.producer.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * What stands in front of the blocks of an Avro container file.
 *
 * @param schema of the records
 * @param codec  that blocks are compressed with
 * @param sync   the marker behind each block
 * @see <a href="https://avro.apache.org/docs/1.12.0/specification/#object-container-files">object container files</a>
 */
record AvroHeader(Schema schema, AvroCodec codec, byte[] sync) {

    static final int SYNC_BYTES = 16;

    private static final int MAGIC_BYTES = 4;

    /** Of all that the header says, in bytes. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** What the lengths in front of a name and a value have at least. */
    private static final int LENGTHS = 2;

    /** @throws DamagedException when it is none, or names a codec that is not known here */
    static AvroHeader read(Positioned in) throws IOException {
        in.skipNBytes(MAGIC_BYTES);
        Map<String, byte[]> metadata = metadata(new AvroNumbers(in));
        byte[] sync = in.readNBytes(SYNC_BYTES);
        byte[] schema = metadata.get("avro.schema");
        if (sync.length < SYNC_BYTES || schema == null) {
            throw new DamagedException("the header of the file is cut short or has no schema");
        }
        byte[] codec = metadata.getOrDefault("avro.codec", new byte[0]);
        return new AvroHeader(parsed(text(schema)), AvroCodec.of(text(codec)), sync);
    }

    private static Map<String, byte[]> metadata(AvroNumbers numbers) throws IOException {
        Map<String, byte[]> metadata = new HashMap<>();
        long left = LARGEST;
        long count = numbers.next();
        while (count != 0) {
            if (count < 0) {
                numbers.next();
            }
            for (long i = Math.abs(count); i > 0; i--) {
                byte[] name = numbers.bytes(left);
                byte[] value = numbers.bytes(left - name.length);
                left -= name.length + value.length + LENGTHS;
                metadata.put(text(name), value);
            }
            count = numbers.next();
        }
        return metadata;
    }

    private static Schema parsed(String schema) throws DamagedException {
        try {
            return new Schema.Parser().parse(schema);
        } catch (AvroRuntimeException e) {
            throw new DamagedException("the schema in the header of the file is none");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
