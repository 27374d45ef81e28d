package io.wiredesk.producer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What one gzip member holds (RFC 1952). When it has been read to its end, the stream beneath stands exactly behind it, which the
 * JDK's stream does not say, and extra fields of any form are passed over, which Commons Compress does not do.
 */
final class GzipMember extends InputStream {

    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int PACKED = 8 * 1024;

    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final Positioned in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[PACKED];
    private boolean ended;

    GzipMember(Positioned in) throws IOException {
        this.in = in;
        header();
    }

    private void header() throws IOException {
        byte[] header = exactly(FIXED_HEADER);
        if ((header[0] & 0xff) != 0x1f || (header[1] & 0xff) != 0x8b || header[2] != 8) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = header[3];
        if ((flags & EXTRA) != 0) {
            byte[] length = exactly(2);
            in.skipNBytes((length[0] & 0xff) | (length[1] & 0xff) << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && exactly(1)[0] != 0) {}
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            exactly(2);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            int count = inflater.inflate(into, offset, length);
            while (count == 0 && !inflater.finished()) {
                feed();
                count = inflater.inflate(into, offset, length);
            }
            checksum.update(into, offset, count);
            if (inflater.finished()) {
                end();
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw new ZipException("broken gzip data");
        }
    }

    private void feed() throws IOException {
        in.mark(PACKED);
        int count = in.read(packed, 0, PACKED);
        if (count < 0 || inflater.needsDictionary()) {
            throw new ZipException("gzip data is cut short");
        }
        inflater.setInput(packed, 0, count);
    }

    /** Puts back what was read too far, and checks the trailer. */
    private void end() throws IOException {
        int unused = inflater.getRemaining();
        long written = inflater.getBytesWritten();
        long consumed = in.position() - unused;
        in.reset();
        in.skipNBytes(consumed - in.position());
        inflater.end();
        ended = true;
        byte[] trailer = exactly(TRAILER);
        if (number(trailer, 0) != checksum.getValue() || number(trailer, 4) != (written & 0xffffffffL)) {
            throw new ZipException("the checksum of the gzip data is wrong");
        }
    }

    private static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | (bytes[at + i] & 0xff);
        }
        return number;
    }

    private byte[] exactly(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new ZipException("gzip data is cut short");
        }
        return bytes;
    }

    /** Gives the memory of the decompressor back; the stream beneath stays open. */
    @Override
    public void close() {
        inflater.end();
        ended = true;
    }
}
