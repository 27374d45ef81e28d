package io.wiredesk.stages.clean.lines;

import java.util.Optional;

/** Whom a credit names. */
public record Credit(Optional<String> photographer, Optional<String> agency) {

    public boolean isEmpty() {
        return photographer.isEmpty() && agency.isEmpty();
    }
}
