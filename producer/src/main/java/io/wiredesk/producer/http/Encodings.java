package io.wiredesk.producer.http;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/** Takes the content encodings of HTTP off a body, within a bound for what is sent and for what comes out. */
final class Encodings {

    /** What is asked for. */
    static final String ACCEPTED = "gzip, br";

    /** Nobody needs more than one; the bound keeps layers from multiplying. */
    private static final int MAX_LAYERS = 2;

    private Encodings() {}

    /**
     * The whole body.
     *
     * @param encoding value of the header Content-Encoding, empty when there is none
     * @throws TooLargeException    when there is more than the bound
     * @throws UnsupportedException when an encoding was not asked for
     */
    static byte[] decoded(InputStream body, String encoding, int maxBytes) throws IOException {
        List<String> layers = Arrays.stream(encoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList();
        if (layers.size() > MAX_LAYERS) {
            throw new UnsupportedException(encoding);
        }
        InputStream decoded = new BoundedStream(body, maxBytes);
        for (int i = layers.size() - 1; i >= 0; i--) {
            decoded = layer(decoded, layers.get(i));
        }
        return Bytes.all(decoded, maxBytes);
    }

    private static InputStream layer(InputStream in, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "br" -> new BrotliInputStream(in);
            default -> throw new UnsupportedException(encoding);
        };
    }

    /** An encoding that was not asked for. */
    static final class UnsupportedException extends IOException {

        private static final long serialVersionUID = 1L;

        UnsupportedException(String encoding) {
            super("the server answered in the encoding " + encoding + ", which was not asked for");
        }
    }

    /** Fails when more comes than the bound. */
    private static final class BoundedStream extends InputStream {

        private final InputStream in;
        private final int limit;
        private int taken;

        private BoundedStream(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws TooLargeException {
            taken += bytes;
            if (taken > limit) {
                throw new TooLargeException(limit);
            }
        }
    }
}
