package io.wiredesk.stages.clean;

import java.util.Optional;

/** Whom a credit line names. */
record Credit(Optional<String> photographer, Optional<String> agency) {

    boolean isEmpty() {
        return photographer.isEmpty() && agency.isEmpty();
    }
}
