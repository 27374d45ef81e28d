package io.wiredesk.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, none longer than a bound: what is beyond it is read over and not kept. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private byte[] line = new byte[8 * 1024];
    private int length;
    private boolean tooLong;
    private long number;

    /** Reads lines of at most {@code limit} bytes. */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        if (position == filled && !fill()) {
            return false;
        }
        number++;
        while (!takeUpToLineFeed() && fill()) {}
        return true;
    }

    /** The line's bytes, valid up to {@link #length()} and until the next line; the line feed is not among them. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than the bound; then only its beginning is there. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Counts from 1. */
    long number() {
        return number;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private boolean takeUpToLineFeed() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        append(end);
        boolean ended = end < filled;
        position = ended ? end + 1 : end;
        return ended;
    }

    private void append(int end) {
        int taken = Math.min(end - position, limit - length);
        tooLong |= taken < end - position;
        if (length + taken > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(2L * line.length, length + taken)));
        }
        System.arraycopy(buffer, position, line, length, taken);
        length += taken;
    }
}
