package io.wiredesk.producer.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reading with bounds. */
public final class Bytes {

    /** How much of a stream is looked at to tell what it is. */
    public static final int HEAD = 64 * 1024;

    private Bytes() {}

    /**
     * A stream of what is really there: gzip, Zstandard and LZ4 are unpacked, by their magic numbers and not by a name. The
     * result supports marks of {@link #HEAD} bytes.
     */
    public static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(in, HEAD);
        Packing packing = Packing.of(peek(packed, Packing.MAGIC_BYTES));
        return packing == Packing.NONE ? packed : new BufferedInputStream(packing.unpack(packed), HEAD);
    }

    /** The first bytes of a stream that supports marks, at most {@code count}; the stream then stands at its beginning again. */
    public static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    /** The first bytes of a stream, at most {@link #HEAD}; the stream then stands at its beginning again. */
    public static byte[] head(InputStream in) throws IOException {
        return peek(in, HEAD);
    }

    /**
     * All bytes of a stream.
     *
     * @throws TooLargeException when there are more than {@code limit}; no more than that has been read then
     */
    public static byte[] all(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new TooLargeException(limit);
        }
        return bytes;
    }
}
