package io.wiredesk.producer.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reading with bounds. */
public final class Bytes {

    /** How much of a stream is looked at to tell what it is. */
    public static final int HEAD = 64 * 1024;

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Bytes() {}

    /**
     * A stream of what is really there: gzip is unpacked, by its magic number and not by a name. The result supports marks of
     * {@link #HEAD} bytes.
     */
    public static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(in, HEAD);
        packed.mark(2);
        boolean gzip = packed.read() == GZIP_FIRST && packed.read() == GZIP_SECOND;
        packed.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(packed, HEAD), HEAD) : packed;
    }

    /** The first bytes of a stream, at most {@link #HEAD}; the stream then stands at its beginning again. */
    public static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
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
