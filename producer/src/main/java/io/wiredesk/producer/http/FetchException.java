package io.wiredesk.producer.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;

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

    /** What went wrong, for those who decide whether to ask again. */
    public Kind kind() {
        return kind;
    }

    /** Whether nobody has to do anything about it: another time it may have gone by itself. */
    public boolean isPassing() {
        return kind == Kind.TIMEOUT || kind == Kind.UNREACHABLE || kind == Kind.UNKNOWN_HOST;
    }

    static FetchException late(URI address, Duration timeout) {
        return new FetchException(Kind.TIMEOUT, address, "no whole answer within " + timeout.toMillis() + " ms");
    }

    /** What an exception of the client means for the people who gave the address. */
    static FetchException of(URI address, IOException cause, Duration timeout) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof AddressGuard.ForbiddenAddressException) {
            return new FetchException(Kind.FORBIDDEN_ADDRESS, address, message);
        }
        if (cause instanceof UnknownHostException) {
            return new FetchException(
                    Kind.UNKNOWN_HOST,
                    address,
                    "the host " + address.getHost() + " is unknown; check the address and the network");
        }
        if (cause instanceof InterruptedIOException) {
            return late(address, timeout);
        }
        if (cause instanceof Encodings.UnsupportedException) {
            return new FetchException(Kind.BROKEN_ENCODING, address, message);
        }
        if (cause instanceof ZipException || message.contains("Brotli")) {
            return new FetchException(Kind.BROKEN_ENCODING, address, "its compressed data is broken");
        }
        return new FetchException(Kind.UNREACHABLE, address, "cannot be reached: " + message);
    }
}
