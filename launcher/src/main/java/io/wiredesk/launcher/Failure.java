package io.wiredesk.launcher;

/**
 * A command that cannot go on for a reason outside the program: a taken port, a missing file, a broker that does not answer. The
 * message is one line that names the input and says what to do; the command line prints it without a stack trace and exits with 1.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
