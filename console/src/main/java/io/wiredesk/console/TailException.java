package io.wiredesk.console;

/** A topic that cannot be read. The message is one line that names it and says what to do. */
public final class TailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TailException(String message) {
        super(message);
    }

    TailException(String message, Throwable cause) {
        super(message, cause);
    }
}
