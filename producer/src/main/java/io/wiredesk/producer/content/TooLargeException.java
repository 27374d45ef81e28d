package io.wiredesk.producer.content;

import java.io.IOException;

/** Something is larger than its bound. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param limit in bytes */
    public TooLargeException(long limit) {
        super("larger than the bound of " + limit + " bytes");
    }
}
