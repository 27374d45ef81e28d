package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The lines of a record's header: few, and none endless. */
final class HeaderLines {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST = 1000;
    private static final int PEEKED = 8 * 1024;

    private final Positioned in;
    private int lines;

    HeaderLines(Positioned in) {
        this.in = in;
    }

    /**
     * The next line without its end.
     *
     * @throws DamagedException when the stream ends, or there are more or longer lines than a header has
     */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int read = in.read();
        while (read >= 0 && read != '\n' && line.size() < LONGEST) {
            line.write(read);
            read = in.read();
        }
        if (read != '\n' || ++lines > MOST) {
            throw new DamagedException(read < 0 ? "it is cut short in its header" : "its header does not end");
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The beginning of the next line, which is not taken. */
    static String peek(Positioned in) throws IOException {
        String head = new String(Bytes.peek(in, PEEKED), StandardCharsets.UTF_8);
        return head.lines().findFirst().orElse("");
    }
}
