package io.wiredesk.stages.facts;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Mark;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final List<String> PUBLISHED = MetaNames.PUBLISHED.names();
    private static final List<String> CHANGED = MetaNames.CHANGED.names();

    private final Document document;
    private final Head head;
    private final JsonLd jsonLd;
    private final Headline headline;
    private final VisibleDates dates;
    /** The day that the page shows beside its headline. */
    private final Optional<LocalDate> beside;

    Times(Document document, Head head, JsonLd jsonLd, Headline headline, VisibleDates dates) {
        this.document = document;
        this.head = head;
        this.jsonLd = jsonLd;
        this.headline = headline;
        this.dates = dates;
        this.beside = dates.beside();
    }

    /** A date with where it comes from. */
    private record Dated(Moment moment, String evidence) {}

    /** Looks at each source only when the ones before it say nothing. */
    Article.Published published() {
        return envelope()
                .or(this::stated)
                .or(() -> marked(NEAR))
                .or(this::address)
                .or(() -> shown(dates.near()))
                .or(() -> marked(FAR))
                .or(this::changed)
                .or(() -> shown(dates.changed()))
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

    private Optional<Dated> envelope() {
        Document.Envelope envelope = document.envelope();
        return envelope.publishedAt()
                .map(at -> new Dated(Moment.of(at), envelope.publishedEvidence().orElse("feed")))
                .filter(this::isPossible);
    }

    /** What is stated for machines; a page that was rebuilt states a later time than the one that it shows. */
    private Optional<Dated> stated() {
        Optional<Dated> stated = read(jsonLd.text("datePublished"), "json-ld")
                .or(() -> read(jsonLd.text("dateCreated"), "json-ld"))
                .or(() -> meta(PUBLISHED))
                .or(() -> meta(namedPublished()));
        return stated.flatMap(it -> shown(beside.filter(day -> it.moment().isAfter(day))))
                .or(() -> stated);
    }

    private Optional<Dated> shown(Optional<LocalDate> day) {
        return day.map(it -> new Dated(Moment.of(it), "time")).filter(this::isPossible);
    }

    private Optional<Dated> address() {
        return document.address()
                .map(URI::getPath)
                .flatMap(Dates::inPath)
                .map(it -> new Dated(it, "url"))
                .filter(this::isPossible);
    }

    private Optional<Dated> marked(int reach) {
        return head.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.TIME && !mark.beside() && headline.distance(mark) <= reach)
                .filter(mark -> !dates.words().isChange(mark.before()))
                .sorted(Comparator.comparingInt(headline::distance))
                .flatMap(mark -> read(Optional.of(mark.text()), "time").stream())
                .findFirst();
    }

    private Optional<Dated> changed() {
        return read(jsonLd.text("dateModified"), "json-ld").or(() -> meta(CHANGED));
    }

    /** Elements that are not known and speak of the time of publication by their names. */
    private List<String> namedPublished() {
        return head.meta().keySet().stream()
                .filter(name -> name.contains("publish") && (name.contains("date") || name.contains("time")))
                .toList();
    }

    private Optional<Dated> meta(List<String> names) {
        for (String name : names) {
            Optional<Dated> dated = read(head.meta(name), "meta");
            if (dated.isPresent()) {
                return dated;
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> read(Optional<String> value, String evidence) {
        return value.flatMap(Dates::read).map(it -> new Dated(it, evidence)).filter(this::isPossible);
    }
}
