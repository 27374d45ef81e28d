package io.wiredesk.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as bytes, none longer than a bound: what is beyond it is read over and not kept. */
public final class LineReader {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    // The same bytes, a character each: a string is searched several bytes at a time.
    private String window = "";
    private int position;
    private int filled;
    private byte[] line = new byte[8 * 1024];
    private int length;
    private boolean tooLong;
    private long number;
    private long offset;

    /** Reads lines of at most {@code limit} bytes. */
    LineReader(InputStream in, int limit) {
        this(in, limit, 0, 0);
    }

    /**
     * Goes on within a stream.
     *
     * @param in     stands at the beginning of a line
     * @param limit  of the bytes of a line
     * @param offset of that line in bytes
     * @param number how many lines are before it
     */
    public LineReader(InputStream in, int limit, long offset, long number) {
        this.in = in;
        this.limit = limit;
        this.offset = offset;
        this.number = number;
    }

    /** Goes to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
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
    public byte[] bytes() {
        return line;
    }

    /** How many bytes of the buffer are the line, its end not counted. */
    public int length() {
        return length;
    }

    /** Whether the line was longer than the bound; then only its beginning is there. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Counts from 1. */
    public long number() {
        return number;
    }

    /** Whether there is nothing but white space on the line. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Where the next line begins, in bytes. */
    public long offset() {
        return offset;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        window = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        return filled > 0;
    }

    private boolean takeUpToLineFeed() {
        int feed = window.indexOf('\n', position);
        boolean ended = feed >= 0;
        int end = ended ? feed : filled;
        append(end);
        offset += (ended ? end + 1 : end) - position;
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
