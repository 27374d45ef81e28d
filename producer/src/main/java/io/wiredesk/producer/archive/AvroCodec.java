package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How the blocks of an Avro container file are compressed. */
enum AvroCodec {
    NULL("null"),
    DEFLATE("deflate"),
    SNAPPY("snappy"),
    BZIP2("bzip2"),
    ZSTANDARD("zstandard");

    /** Behind a block of Snappy stands the checksum of what is in it. */
    private static final int CHECKSUM_BYTES = 4;

    private final String name;

    AvroCodec(String name) {
        this.name = name;
    }

    static AvroCodec of(String name) throws DamagedException {
        return Stream.of(values())
                .filter(codec -> codec.name.equals(name.isEmpty() ? "null" : name))
                .findFirst()
                .orElseThrow(
                        () -> new DamagedException("its codec is none of null, deflate, snappy, bzip2 and zstandard"));
    }

    /**
     * A block as it was before.
     *
     * @throws DamagedException when it is broken, or has more than {@code limit} bytes
     */
    byte[] unpack(byte[] block, int limit) throws DamagedException {
        if (this == NULL) {
            return block;
        }
        Inflater inflater = new Inflater(true);
        try (InputStream unpacked = stream(block, inflater)) {
            return Bytes.all(unpacked, limit);
        } catch (TooLargeException e) {
            throw new DamagedException(e.getMessage());
        } catch (IOException e) {
            throw new DamagedException("its " + name + " data is broken");
        } finally {
            inflater.end();
        }
    }

    private InputStream stream(byte[] block, Inflater inflater) throws IOException {
        InputStream packed = new ByteArrayInputStream(block);
        return switch (this) {
            case NULL -> packed;
            case DEFLATE -> new InflaterInputStream(packed, inflater);
            case SNAPPY ->
                new SnappyCompressorInputStream(
                        new ByteArrayInputStream(Arrays.copyOf(block, Math.max(0, block.length - CHECKSUM_BYTES))));
            case BZIP2 -> new BZip2CompressorInputStream(packed);
            case ZSTANDARD -> new ZstdCompressorInputStream(packed);
        };
    }
}
