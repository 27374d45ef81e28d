package io.wiredesk.producer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a followed source, all of it kept in its position.
 *
 * @param lastAnswer what the server gave last
 * @param interval   that the source is polled at
 * @param due        when it is asked next
 * @param stopped    why it is not asked any more
 * @param counts     what became of the polls so far
 * @param rate       of new articles
 */
record State(
        LastAnswer lastAnswer, Duration interval, Instant due, Optional<String> stopped, PollCounts counts, Rate rate) {

    /** A source that is asked for the first time. */
    static State first(Instant now) {
        return new State(LastAnswer.NONE, Cadence.FIRST, now, Optional.empty(), PollCounts.NONE, Rate.startingAt(now));
    }

    /** The same when more has become of it. */
    State after(PollCounts counted, Rate measured) {
        return new State(lastAnswer, interval, due, stopped, counted, measured);
    }

    /** The same for who goes on from it at some time: what was kept under a clock that was ahead of it counts from that time. */
    State resumedAt(Instant now) {
        Duration ahead = Duration.between(now, rate.at());
        return ahead.isNegative()
                ? this
                : new State(lastAnswer, interval, due.minus(ahead), stopped, counts, rate.earlier(ahead));
    }

    /** What {@link #toFields} wrote. */
    static State of(Map<String, String> position) {
        Fields fields = new Fields(position);
        return new State(
                LastAnswer.from(fields),
                fields.duration("interval", Cadence.FIRST),
                fields.instant("due").orElse(Instant.EPOCH),
                fields.text("stopped"),
                PollCounts.from(fields),
                Rate.from(fields));
    }

    Map<String, String> toFields() {
        Fields fields = Fields.empty().put("interval", interval).put("due", due).put("stopped", stopped);
        lastAnswer.into(fields);
        counts.into(fields);
        rate.into(fields);
        return fields.asMap();
    }
}
