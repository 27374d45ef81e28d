package io.wiredesk.stages.entities.lexicon;

/** Kinds of names that the gazetteer matches as phrases. */
public enum Kind {
    COUNTRY,
    DEMONYM,
    CITY,
    REGION,
    ORGANISATION
}
