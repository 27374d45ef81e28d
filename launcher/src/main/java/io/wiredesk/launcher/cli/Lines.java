package io.wiredesk.launcher.cli;

import io.wiredesk.launcher.Failure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as lines of data, in UTF-8. Unlike a {@code PrintStream} it says when writing fails, so that a full disk is an
 * error and a closed pipe is the end. Safe for use by several threads.
 */
public final class Lines {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;

    /** @param out stays open; buffered here */
    public Lines(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    }

    /** The stream beneath, for those who print text; {@link #flush()} passes on what they wrote. */
    OutputStream stream() {
        return out;
    }

    /** Writes a line, which may wait in the buffer. */
    public synchronized void write(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Passes on what waits in the buffer. */
    public synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("Broken pipe")
                ? new ReaderGone(cause)
                : new Failure("standard output cannot be written: " + message, cause);
    }

    /** The reader of standard output, such as {@code head}, has all it wanted. */
    static final class ReaderGone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReaderGone(IOException cause) {
            super("the reader of standard output is gone", cause);
        }
    }
}
