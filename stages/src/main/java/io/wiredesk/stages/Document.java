package io.wiredesk.stages;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One document to enrich, with what its envelope says about it.
 *
 * @param source      the publisher's registrable domain, or the name of the feed or wire
 * @param address     the canonical address
 * @param form        what {@code content} is
 * @param content     the document, decoded to Unicode and otherwise untouched
 * @param envelope    what the feed entry, NDJSON line or archive record around it says
 * @param firstSeenAt when it was first seen: the upper bound of its publication time
 * @param clean       false says that the content is the story already and nothing is to be taken out of it
 */
public record Document(
        String source,
        Optional<URI> address,
        Form form,
        String content,
        Envelope envelope,
        Instant firstSeenAt,
        boolean clean) {

    /** The two forms in which news arrives. */
    public enum Form {
        HTML,
        TEXT
    }

    /**
     * What stands around the content. Nothing here is certain: each is a candidate beside what the content says.
     *
     * @param publishedEvidence where {@code publishedAt} comes from, such as {@code feed}
     */
    public record Envelope(
            Optional<String> title,
            Optional<String> summary,
            List<String> authors,
            List<String> tags,
            Optional<Instant> publishedAt,
            Optional<String> publishedEvidence,
            Optional<String> language) {

        public static final Envelope NONE = new Envelope(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
