package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    private final Document document;
    private final Page page;
    private final Headline headline;
    private final VisibleDates dates;

    private Times(Document document, Page page, Headline headline, VisibleDates dates) {
        this.document = document;
        this.page = page;
        this.headline = headline;
        this.dates = dates;
    }

    /** A time with where it comes from. */
    record Published(Instant at, String evidence) {}

    static Published of(Document document, Page page, JsonLd jsonLd, Headline headline, VisibleDates dates) {
        return new Times(document, page, headline, dates).published(jsonLd);
    }

    /** Looks at each source only when the ones before it say nothing. */
    private Published published(JsonLd jsonLd) {
        return Stream.<Supplier<Stream<Published>>>of(
                        this::envelope,
                        () -> stated(jsonLd),
                        () -> marked(NEAR),
                        this::address,
                        () ->
                                dates
                                        .near(page, headline)
                                        .map(Times::midnight)
                                        .map(at -> new Published(at, "time"))
                                        .stream(),
                        () -> marked(FAR),
                        () -> changed(jsonLd))
                .flatMap(Supplier::get)
                .filter(this::isPossible)
                .findFirst()
                .orElse(new Published(document.firstSeenAt(), "first-seen"));
    }

    private boolean isPossible(Published candidate) {
        Instant latest = document.firstSeenAt().plus(TOLERANCE);
        return candidate.at().isAfter(EARLIEST) && !candidate.at().isAfter(latest);
    }

    private Stream<Published> envelope() {
        Document.Envelope envelope = document.envelope();
        return envelope
                .publishedAt()
                .map(at -> new Published(at, envelope.publishedEvidence().orElse("feed")))
                .stream();
    }

    /** What is stated for machines; a page that was rebuilt states a later time than the one that it shows. */
    private Stream<Published> stated(JsonLd jsonLd) {
        List<Published> stated = Stream.of(
                        read(jsonLd.text("datePublished").stream(), "json-ld"),
                        read(jsonLd.text("dateCreated").stream(), "json-ld"),
                        meta(PUBLISHED))
                .flatMap(Function.identity())
                .filter(this::isPossible)
                .limit(1)
                .toList();
        Optional<Published> shown = stated.isEmpty()
                ? Optional.empty()
                : dates.behind(page, headline)
                        .map(day -> new Published(midnight(day), "time"))
                        .filter(it ->
                                it.at().plus(REBUILT).isBefore(stated.get(0).at()));
        return Stream.concat(shown.stream(), stated.stream());
    }

    private Stream<Published> address() {
        return document
                .address()
                .map(java.net.URI::getPath)
                .flatMap(Dates::inPath)
                .map(at -> new Published(at, "url"))
                .stream();
    }

    private Stream<Published> marked(int reach) {
        return read(
                page.head().marks().stream()
                        .filter(mark ->
                                mark.kind() == Mark.Kind.TIME && !mark.beside() && headline.distance(mark) <= reach)
                        .filter(mark -> !dates.isChange(mark.before()))
                        .sorted(Comparator.comparingInt(headline::distance))
                        .map(Mark::text),
                "time");
    }

    private Stream<Published> changed(JsonLd jsonLd) {
        return Stream.concat(read(jsonLd.text("dateModified").stream(), "json-ld"), meta(CHANGED));
    }

    private Stream<Published> meta(String... names) {
        return read(Stream.of(names).flatMap(name -> page.head().meta(name).stream()), "meta");
    }

    private static Stream<Published> read(Stream<String> values, String evidence) {
        return values.flatMap(value -> Dates.read(value).stream()).map(at -> new Published(at, evidence));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
