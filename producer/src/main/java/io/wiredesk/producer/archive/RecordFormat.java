package io.wiredesk.producer.archive;

import io.wiredesk.producer.archive.WebRecord.State;
import io.wiredesk.producer.content.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How the records of a web archive are framed. */
interface RecordFormat {

    /** So much is kept of a block that is too large: enough to see what it is. */
    int BEGINNING = 16 * 1024;

    /**
     * Reads the header that a record begins with.
     *
     * @return its fields, with their names in lower case and the type and the length among them
     * @throws DamagedException when there is none
     */
    Map<String, String> header(HeaderLines lines) throws IOException;

    /** Whether a line may be the first of a record. */
    boolean opens(String line);

    /**
     * Reads the record that begins at the next byte.
     *
     * @param limit of the bytes of a block that is kept whole; of a larger one only the beginning is
     */
    default WebRecord next(Positioned in, int limit) throws IOException {
        Map<String, String> fields = header(new HeaderLines(in));
        long size = size(fields.getOrDefault(WebRecord.LENGTH, ""));
        byte[] block = in.readNBytes((int) (size > limit ? Math.min(limit, BEGINNING) : size));
        State state = size > limit ? State.TOO_LARGE : block.length < size ? State.CUT_SHORT : State.WHOLE;
        skip(in, size - block.length);
        return new WebRecord(fields.getOrDefault(WebRecord.TYPE, "unknown"), fields, block, state);
    }

    /** The line ends that stand behind every record and hardly ever within one; empty when there are none such. */
    String end();

    /**
     * Passes over the line ends behind a record.
     *
     * @throws DamagedException when nothing shows that its end is here: neither the file's end, nor another record, nor its own
     *     line ends
     */
    default void checkEnd(Positioned in) throws IOException {
        boolean ended = !end().isEmpty()
                && end().equals(new String(Bytes.peek(in, end().length()), StandardCharsets.ISO_8859_1));
        if (skipLineEnds(in) >= 0 && !ended && !opens(HeaderLines.peek(in))) {
            throw new DamagedException("the length that it states does not lead to its end");
        }
    }

    private static long size(String length) throws DamagedException {
        if (!length.matches("\\d{1,18}")) {
            throw new DamagedException("the length that it states is no number");
        }
        return Long.parseLong(length);
    }

    private static void skip(InputStream in, long size) throws IOException {
        byte[] scratch = new byte[64 * 1024];
        long left = size;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(scratch, 0, (int) Math.min(left, scratch.length));
            left -= Math.max(0, read);
        }
    }

    /** Passes over the line ends between two records; the next byte, or -1 at the end. */
    static int skipLineEnds(Positioned in) throws IOException {
        int next = in.peek();
        while (next == '\r' || next == '\n') {
            in.skipNBytes(1);
            next = in.peek();
        }
        return next;
    }
}
