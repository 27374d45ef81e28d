package io.wiredesk.producer.content;

/** What a document is. */
public enum Kind {
    EMPTY,
    BINARY,
    HTML,
    TEXT,
    /** XML whose root is that of a feed. */
    XML_FEED,
    /** XML, and neither a feed nor a page. */
    OTHER_XML,
    JSON_FEED,
    /** One JSON value over several lines. */
    JSON,
    /** One JSON object a line. */
    NDJSON
}
