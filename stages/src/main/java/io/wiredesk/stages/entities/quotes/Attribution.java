package io.wiredesk.stages.entities.quotes;

import java.util.Optional;

/** Who said something and the word that tells so; no speaker when it is a pronoun, a nameless person or unclear. */
record Attribution(Optional<String> speaker, Optional<String> cue) {

    static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty());

    boolean hasCue() {
        return cue.isPresent();
    }
}
