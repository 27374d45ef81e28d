package io.wiredesk.producer.publish;

/** Articles cannot be published at all. The message is one line that says why and what to do. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
