package io.wiredesk.producer.archive;

import java.io.IOException;

/** A record does not read as the format says. The message is one sentence for people, and never a part of the record. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message);
    }
}
