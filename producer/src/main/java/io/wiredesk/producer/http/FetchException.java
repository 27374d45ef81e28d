package io.wiredesk.producer.http;

/** An address that could not be fetched. The message is one line that names it and says why. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(Object address, String why) {
        super(address + ": " + why);
    }
}
