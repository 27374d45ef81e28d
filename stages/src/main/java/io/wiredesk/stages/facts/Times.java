package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When an article was published: the first candidate, in the order of trust, that lies between the first news site and the time
 * when the document was first seen. A time of the last change is better than none.
 */
final class Times {

    /** Clocks differ. */
    static final Duration TOLERANCE = Duration.ofHours(1);

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    /** Text between the headline and a time that belongs to it. */
    private static final int NEAR = 800;

    private static final int FAR = 3_000;
    /** Days may differ by one between two time zones. */
    private static final Duration REBUILT = Duration.ofHours(60);

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dc.date.created",
        "dc.date",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.date",
        "publishdate",
        "publish-date",
        "publish_date",
        "og:publish_date",
        "published-date",
        "published_date",
        "published-time",
        "pubdate",
        "date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "og:published_time",
        "rnews:datepublished",
        "article_date_original",
        "originalpublicationdate",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "bt:pubdate",
        "datecreated"
    };
    private static final String[] CHANGED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "last-modified",
        "updated"
    };

    private final List<Published> candidates = new ArrayList<>();

    /** A time with where it comes from. */
    record Published(Instant at, String evidence) {}

    private final VisibleDates dates;

    private Times(VisibleDates dates) {
        this.dates = dates;
    }

    static Published of(Document document, Page page, JsonLd jsonLd, Headline headline, VisibleDates dates) {
        Times times = new Times(dates);
        Document.Envelope envelope = document.envelope();
        envelope.publishedAt()
                .ifPresent(at -> times.candidates.add(
                        new Published(at, envelope.publishedEvidence().orElse("feed"))));
        times.stated(page, jsonLd, headline);
        times.shown(document, page, headline);
        jsonLd.text("dateModified").ifPresent(value -> times.add(value, "json-ld"));
        times.meta(page.head(), CHANGED);
        return times.best(document.firstSeenAt());
    }

    private Published best(Instant firstSeenAt) {
        Instant latest = firstSeenAt.plus(TOLERANCE);
        return candidates.stream()
                .filter(candidate ->
                        candidate.at().isAfter(EARLIEST) && !candidate.at().isAfter(latest))
                .findFirst()
                .orElse(new Published(firstSeenAt, "first-seen"));
    }

    /** What is stated for machines; a page that was rebuilt states a later time than the one that it shows. */
    private void stated(Page page, JsonLd jsonLd, Headline headline) {
        int first = candidates.size();
        jsonLd.text("datePublished").ifPresent(value -> add(value, "json-ld"));
        jsonLd.text("dateCreated").ifPresent(value -> add(value, "json-ld"));
        meta(page.head(), PUBLISHED);
        Optional<Instant> shown = dates.behind(page, headline).map(Times::midnight);
        if (candidates.size() > first
                && shown.isPresent()
                && shown.get().plus(REBUILT).isBefore(candidates.get(first).at())) {
            candidates.add(first, new Published(shown.get(), "time"));
        }
    }

    private void shown(Document document, Page page, Headline headline) {
        marked(page, headline, NEAR);
        document.address()
                .map(java.net.URI::getPath)
                .flatMap(Dates::inPath)
                .ifPresent(at -> candidates.add(new Published(at, "url")));
        dates.near(page, headline).map(Times::midnight).ifPresent(at -> candidates.add(new Published(at, "time")));
        marked(page, headline, FAR);
    }

    private void marked(Page page, Headline headline, int reach) {
        page.head().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.TIME && !mark.beside() && headline.distance(mark) <= reach)
                .filter(mark -> !dates.isChange(mark.before()))
                .sorted(Comparator.comparingInt(headline::distance))
                .forEach(mark -> add(mark.text(), "time"));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void meta(Head head, String... names) {
        for (String name : names) {
            head.meta(name).ifPresent(value -> add(value, "meta"));
        }
    }

    private void add(String value, String evidence) {
        Dates.read(value).ifPresent(at -> candidates.add(new Published(at, evidence)));
    }
}
