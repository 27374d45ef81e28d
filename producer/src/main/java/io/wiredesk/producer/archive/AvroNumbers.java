package io.wiredesk.producer.archive;

import java.io.IOException;
import java.io.InputStream;

/** Numbers and bytes as Avro writes them, from a stream: zigzag, seven bits a byte, the lowest first. */
final class AvroNumbers {

    private static final int MOST_BITS = 63;

    private final InputStream in;

    AvroNumbers(InputStream in) {
        this.in = in;
    }

    long next() throws IOException {
        long raw = 0;
        for (int shift = 0; shift <= MOST_BITS; shift += 7) {
            int read = in.read();
            if (read < 0) {
                throw new DamagedException("it is cut short");
            }
            raw |= (long) (read & 0x7f) << shift;
            if ((read & 0x80) == 0) {
                return (raw >>> 1) ^ -(raw & 1);
            }
        }
        throw new DamagedException("a number in it does not end");
    }

    /** Bytes behind their length, which is bounded. */
    byte[] bytes(long limit) throws IOException {
        long length = next();
        if (length < 0 || length > limit) {
            throw new DamagedException("a length in it is negative or too large");
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new DamagedException("it is cut short");
        }
        return bytes;
    }
}
