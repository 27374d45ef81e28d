package io.wiredesk.stages.entities.lexicon;

/** Kinds of names that the gazetteer matches as phrases. */
public enum Kind {
    COUNTRY,
    DEMONYM,
    CITY,
    /** A place of fewer than a hundred thousand people. */
    TOWN,
    REGION,
    ORGANISATION
}
