package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an article was published: the first candidate, in the order of trust, that lies between the first news site and the time
 * when the document was first seen.
 */
final class Times {

    /** Clocks differ. */
    static final Duration TOLERANCE = Duration.ofHours(1);

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "dcterms.date",
        "publishdate",
        "publish-date",
        "pubdate",
        "date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "og:published_time",
        "rnews:datepublished",
        "article_date_original",
        "originalpublicationdate",
        "citation_publication_date",
        "bt:pubdate",
        "last-modified"
    };

    /** A time with where it comes from. */
    record Published(Instant at, String evidence) {}

    private Times() {}

    static Published of(Document document, Head head, JsonLd jsonLd) {
        Document.Envelope envelope = document.envelope();
        List<Published> candidates = new ArrayList<>();
        envelope.publishedAt()
                .ifPresent(at -> candidates.add(
                        new Published(at, envelope.publishedEvidence().orElse("feed"))));
        add(jsonLd.text("datePublished", "dateCreated"), "json-ld", candidates);
        for (String name : META) {
            add(head.meta(name), "meta", candidates);
        }
        head.times().forEach(time -> add(Optional.of(time), "time", candidates));
        document.address()
                .map(java.net.URI::getPath)
                .flatMap(Dates::inPath)
                .ifPresent(at -> candidates.add(new Published(at, "url")));
        Instant latest = document.firstSeenAt().plus(TOLERANCE);
        return candidates.stream()
                .filter(candidate ->
                        candidate.at().isAfter(EARLIEST) && !candidate.at().isAfter(latest))
                .findFirst()
                .orElse(new Published(document.firstSeenAt(), "first-seen"));
    }

    private static void add(Optional<String> value, String evidence, List<Published> candidates) {
        value.flatMap(Dates::read).ifPresent(at -> candidates.add(new Published(at, evidence)));
    }
}
