package io.wiredesk.stages.entities.quotes;

import java.util.Optional;

/**
 * Who said something and the word that tells so.
 *
 * @param speaker   empty for a nameless person and where it is unclear
 * @param reference the word that stands for somebody named before, such as a pronoun, when no name stands there
 */
record Attribution(Optional<String> speaker, Optional<String> cue, Optional<Reference> reference) {

    static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty(), Optional.empty());

    static Attribution of(Subject subject, Optional<String> cue) {
        return new Attribution(subject.speaker(), cue, subject.reference());
    }

    /** The same speaker without a cue of its own: a quotation that goes on. */
    Attribution continued() {
        return new Attribution(speaker, Optional.empty(), Optional.empty());
    }

    Attribution withSpeaker(Optional<String> resolved) {
        return new Attribution(resolved, cue, Optional.empty());
    }

    boolean hasCue() {
        return cue.isPresent();
    }
}
