package io.wiredesk.producer.http;

/** An address that could not be fetched. The message is one line that names it and says why. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kept the answer from coming. */
    public enum Kind {
        /** Not http or https. */
        NO_WEB_ADDRESS,
        /** A loopback, private, link-local or otherwise special address that is not allowed. */
        FORBIDDEN_ADDRESS,
        UNKNOWN_HOST,
        /** No connection, or it broke. */
        UNREACHABLE,
        /** Not whole in time. */
        TIMEOUT,
        TOO_MANY_REDIRECTS,
        /** An encoding that was not asked for, or broken data in one. */
        BROKEN_ENCODING,
        /** An answer that is no success. */
        STATUS
    }

    private final Kind kind;

    FetchException(Kind kind, Object address, String why) {
        super(address + ": " + why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
