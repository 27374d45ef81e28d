package io.wiredesk.benchmarks.entities;

import java.util.List;

/** Finds names in a text. */
interface Recogniser {

    String name();

    /** The names of a document, from its text alone. */
    List<Name> names(Labelled document);
}
