package io.wiredesk.stages.facts;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
        "published",
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
    /** The day that the page shows beside its headline. */
    private final Optional<LocalDate> beside;

    private Times(Document document, Page page, Headline headline, VisibleDates dates) {
        this.document = document;
        this.page = page;
        this.headline = headline;
        this.dates = dates;
        this.beside = dates.beside(page, headline);
    }

    /** A date with where it comes from. */
    private record Dated(Moment moment, String evidence) {}

    static Article.Published of(Document document, Page page, JsonLd jsonLd, Headline headline, VisibleDates dates) {
        return new Times(document, page, headline, dates).published(jsonLd);
    }

    /** Looks at each source only when the ones before it say nothing. */
    private Article.Published published(JsonLd jsonLd) {
        return Stream.<Supplier<Stream<Dated>>>of(
                        this::envelope,
                        () -> stated(jsonLd),
                        () -> marked(NEAR),
                        this::address,
                        () -> shown(dates.near(page, headline)),
                        () -> marked(FAR),
                        () -> changed(jsonLd),
                        () -> shown(dates.changed(page)))
                .flatMap(Supplier::get)
                .filter(this::isPossible)
                .findFirst()
                .map(dated -> dated.moment().published(dated.evidence(), day(dated.moment())))
                .orElseGet(() -> new Article.Published(document.firstSeenAt(), "first-seen", Optional.empty(), true));
    }

    private boolean isPossible(Dated candidate) {
        Instant at = candidate.moment().at();
        Instant latest = document.firstSeenAt().plus(TOLERANCE);
        return at.isAfter(EARLIEST) && !at.isAfter(latest);
    }

    /** The page knows its own time zone: the day that it shows, when it is that day somewhere at the time. */
    private LocalDate day(Moment moment) {
        return beside.filter(moment::isOn).orElse(moment.day());
    }

    private Stream<Dated> envelope() {
        Document.Envelope envelope = document.envelope();
        return envelope
                .publishedAt()
                .map(at -> new Dated(Moment.of(at), envelope.publishedEvidence().orElse("feed")))
                .stream();
    }

    /** What is stated for machines; a page that was rebuilt states a later time than the one that it shows. */
    private Stream<Dated> stated(JsonLd jsonLd) {
        List<Dated> stated = Stream.of(
                        read(jsonLd.text("datePublished").stream(), "json-ld"),
                        read(jsonLd.text("dateCreated").stream(), "json-ld"),
                        meta(PUBLISHED),
                        meta(page.head().meta().keySet().stream()
                                .filter(Times::isPublished)
                                .toArray(String[]::new)))
                .flatMap(Function.identity())
                .filter(this::isPossible)
                .limit(1)
                .toList();
        Optional<LocalDate> shown = stated.isEmpty()
                ? Optional.empty()
                : beside.filter(day -> stated.get(0).moment().isAfter(day));
        return Stream.concat(shown(shown), stated.stream());
    }

    private static Stream<Dated> shown(Optional<LocalDate> day) {
        return day.map(it -> new Dated(Moment.of(it), "time")).stream();
    }

    private Stream<Dated> address() {
        return document
                .address()
                .map(java.net.URI::getPath)
                .flatMap(Dates::inPath)
                .map(it -> new Dated(it, "url"))
                .stream();
    }

    private Stream<Dated> marked(int reach) {
        return read(
                page.head().marks().stream()
                        .filter(mark ->
                                mark.kind() == Mark.Kind.TIME && !mark.beside() && headline.distance(mark) <= reach)
                        .filter(mark -> !dates.isChange(mark.before()))
                        .sorted(Comparator.comparingInt(headline::distance))
                        .map(Mark::text),
                "time");
    }

    private Stream<Dated> changed(JsonLd jsonLd) {
        return Stream.concat(read(jsonLd.text("dateModified").stream(), "json-ld"), meta(CHANGED));
    }

    /** Whether an element that is not known speaks of the time of publication by its name. */
    private static boolean isPublished(String name) {
        return name.contains("publish") && (name.contains("date") || name.contains("time"));
    }

    private Stream<Dated> meta(String... names) {
        return read(Stream.of(names).flatMap(name -> page.head().meta(name).stream()), "meta");
    }

    private static Stream<Dated> read(Stream<String> values, String evidence) {
        return values.flatMap(value -> Dates.read(value).stream()).map(it -> new Dated(it, evidence));
    }
}
