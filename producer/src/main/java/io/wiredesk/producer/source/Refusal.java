package io.wiredesk.producer.source;

import java.util.Locale;

/** Why a document does not become an article. The code is what {@link Intake.Refused} carries. */
public enum Refusal {
    /** Nothing in it, or nothing but white space. */
    EMPTY,
    /** A picture, a PDF, an archive, a program: no text. */
    BINARY,
    /** Text in no known charset, or compressed data that is broken. */
    UNDECODABLE,
    /** Above the bound for a document, or for the record that would carry it. */
    TOO_LARGE,
    /** Text, but of a kind that holds no article: a style sheet, an XML document that is no feed. */
    NOT_AN_ARTICLE,
    /** Named as a feed, and is a web page. */
    NOT_A_FEED,
    /** A line of NDJSON that is no object of the documented fields. */
    BROKEN_LINE,
    /** A record of an archive that does not read as its format says. */
    BROKEN_RECORD,
    /** A JSON document or a feed that cannot be parsed. */
    BROKEN_DOCUMENT,
    /** Its robots.txt keeps us away from it. */
    DISALLOWED,
    /** A server that does not answer, or not with what was asked for. */
    UNREACHABLE,
    /** A file that the operating system does not let us read. */
    UNREADABLE;

    /** As it is written in events and counts: {@code not-an-article}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
