package io.wiredesk.producer.poll;

/** An answer that lists nothing: a page in place of a feed, broken data. The message says what it is instead. */
final class NoSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    NoSourceException(String message) {
        super(message);
    }
}
