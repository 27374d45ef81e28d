package io.wiredesk.stages.entities.quotes;

import java.util.Optional;

/** Who a cue is said of: somebody named, or a word that stands for somebody; neither where it is unclear. */
record Subject(Optional<String> speaker, Optional<Reference> reference) {

    static final Subject NONE = new Subject(Optional.empty(), Optional.empty());

    static Subject named(Optional<Speakers.Named> name) {
        return new Subject(name.map(Speakers.Named::entity), Optional.empty());
    }

    static Subject referring(Reference reference) {
        return new Subject(Optional.empty(), Optional.of(reference));
    }
}
