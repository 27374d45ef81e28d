package io.wiredesk.producer.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that supports marks and knows how many bytes of it have been read. */
final class Positioned extends FilterInputStream {

    private static final int BUFFER = 64 * 1024;

    private long position;
    private long marked;

    /** @param position of the first byte */
    Positioned(InputStream in, long position) {
        super(new BufferedInputStream(in, BUFFER));
        this.position = position;
    }

    /** The offset of the next byte. */
    long position() {
        return position;
    }

    /** The next byte, which stays where it is; -1 at the end. */
    int peek() throws IOException {
        mark(1);
        int next = read();
        reset();
        return next;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        position += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        position += skipped;
        return skipped;
    }

    @Override
    public synchronized void mark(int limit) {
        super.mark(limit);
        marked = position;
    }

    @Override
    public synchronized void reset() throws IOException {
        super.reset();
        position = marked;
    }
}
