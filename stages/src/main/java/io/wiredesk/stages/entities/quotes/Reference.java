package io.wiredesk.stages.entities.quotes;

/** A word that stands for somebody who is named elsewhere. */
enum Reference {
    HE,
    SHE,
    /** An organisation: "it said". */
    IT,
    /** An organisation by its kind: "the company said". */
    GROUP;

    boolean isPerson() {
        return this == HE || this == SHE;
    }
}
