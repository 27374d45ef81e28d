package io.wiredesk.stages.facts;

import io.wiredesk.stages.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as it was written.
 *
 * @param at    midnight UTC when only the day was written
 * @param day   the day in the time zone in which it was written
 * @param timed whether more than the day was written
 */
record Moment(Instant at, LocalDate day, boolean timed) {

    /** The zones of the earth differ from UTC by this at most. */
    private static final Duration WEST = Duration.ofHours(12);

    private static final Duration EAST = Duration.ofHours(14);

    static Moment of(LocalDate day) {
        return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day, false);
    }

    static Moment of(OffsetDateTime time) {
        return new Moment(time.toInstant(), time.toLocalDate(), true);
    }

    /** A time whose zone is not known. */
    static Moment of(Instant at) {
        return of(at.atOffset(ZoneOffset.UTC));
    }

    /** Whether it is this day somewhere on earth. */
    boolean isOn(LocalDate other) {
        return other.equals(day) || timed && !first().isAfter(other) && !last().isBefore(other);
    }

    /** Whether it is later than this day everywhere on earth. */
    boolean isAfter(LocalDate other) {
        return (timed ? first() : day).isAfter(other);
    }

    Article.Published published(String evidence, LocalDate shown) {
        return new Article.Published(at, evidence, Optional.of(shown), timed);
    }

    private LocalDate first() {
        return at.minus(WEST).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private LocalDate last() {
        return at.plus(EAST).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
