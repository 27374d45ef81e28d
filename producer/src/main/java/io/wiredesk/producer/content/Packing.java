package io.wiredesk.producer.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a file is compressed as a whole. */
public enum Packing {
    NONE("", ""),
    GZIP("1f8b", ".gz"),
    ZSTANDARD("28b52ffd", ".zst"),
    LZ4("04224d18", ".lz4");

    /** How many bytes tell all of them apart. */
    public static final int MAGIC_BYTES = 4;

    private static final int BUFFER = 64 * 1024;

    private final byte[] magic;
    private final String ending;

    Packing(String magic, String ending) {
        this.magic = HexFormat.of().parseHex(magic);
        this.ending = ending;
    }

    /** By the first bytes of a file. */
    public static Packing of(byte[] head) {
        return Stream.of(GZIP, ZSTANDARD, LZ4)
                .filter(any -> head.length >= any.magic.length
                        && Arrays.equals(head, 0, any.magic.length, any.magic, 0, any.magic.length))
                .findFirst()
                .orElse(NONE);
    }

    /** A name in lower case without the ending that speaks of compression. */
    static String withoutEnding(String name) {
        return Stream.of(GZIP, ZSTANDARD, LZ4)
                .filter(any -> name.endsWith(any.ending))
                .findFirst()
                .map(any -> name.substring(0, name.length() - any.ending.length()))
                .orElse(name);
    }

    /** What is in the file, over all of its members and frames; the stream of it supports marks. */
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(new Waiting(packed), BUFFER);
            case ZSTANDARD -> new ZstdCompressorInputStream(packed);
            case LZ4 -> new FramedLZ4CompressorInputStream(packed, true);
        };
    }

    /** Behind a member the JDK looks for another one only when something is available: a pipe that pauses there has nothing yet. */
    private static final class Waiting extends FilterInputStream {

        Waiting(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Bytes.peek(in, 1).length;
        }
    }
}
