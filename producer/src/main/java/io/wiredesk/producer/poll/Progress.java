package io.wiredesk.producer.poll;

import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.http.Fetched;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the state of a source goes on after a poll. */
final class Progress {

    /** Failures in a row after which a remembered redirect is no longer trusted. */
    private static final int MOVE_TRUSTED = 3;

    private final Cadence cadence;
    private final Clock clock;

    Progress(Cadence cadence, Clock clock) {
        this.cadence = cadence;
        this.clock = clock;
    }

    /** Nothing has changed since the last poll. */
    State unchanged(Followed source, State state, Fetched answer) {
        State.Known known = known(state, answer, state.known().bodyHash());
        return succeeded(source, state, known, answer, 0);
    }

    /** A listing was read, of which so many articles were new. */
    State read(Followed source, State state, Fetched answer, Listing listing, int articles) {
        State.Known known = known(state, answer, Optional.of(Fingerprint.ofBody(answer.body())))
                .saying(
                        listing.title().or(() -> state.known().title()),
                        listing.channel().orElse(Channel.SILENT));
        return succeeded(source, state, known, answer, articles);
    }

    /** A listing was read, and a part of it is left for the next poll, which must not find it unchanged. */
    State partlyRead(State read) {
        Instant due = cadence.afterSuccess(clock.instant(), Cadence.FLOOR, Optional.empty());
        return new State(
                read.known().withoutValidators(), read.interval(), due, Optional.empty(), read.counts(), read.rate());
    }

    State stopped(State state, String why, Fetched answer) {
        State.Counts counts = state.counts().failed(why, Optional.of(answer.took()));
        return new State(state.known(), state.interval(), state.due(), Optional.of(why), counts, state.rate());
    }

    State failed(State state, Failure failure) {
        Instant now = clock.instant();
        State.Counts counts = state.counts().failed(failure.why(), failure.took());
        boolean trusted = counts.failures() < MOVE_TRUSTED && !failure.forgetMove();
        return new State(
                state.known().movedTo(state.known().moved().filter(any -> trusted)),
                state.interval(),
                cadence.afterFailure(now, failure.grade(), counts.failures(), failure.retryAfter()),
                Optional.empty(),
                counts,
                state.rate().plus(0, now));
    }

    private State succeeded(Followed source, State state, State.Known known, Fetched answer, int articles) {
        Instant now = clock.instant();
        Duration interval = Cadence.adapted(state.interval(), articles > 0, source.atLeast());
        Duration fresh = Cadence.longer(
                Freshness.of(answer, now).orElse(Duration.ZERO),
                known.channel().refresh().orElse(Duration.ZERO));
        return new State(
                known,
                interval,
                known.channel().rest().next(cadence.afterSuccess(now, interval, Optional.of(fresh))),
                Optional.empty(),
                state.counts().succeeded(articles, now, answer.took()),
                state.rate().plus(articles, now));
    }

    /** An answer without a body says nothing of what it leaves out; one with a body says all there is. */
    private static State.Known known(State state, Fetched answer, Optional<String> hash) {
        boolean same = answer.status() == 304;
        State.Known before = state.known();
        return new State.Known(
                answer.movedTo().or(before::moved),
                answer.header("etag").or(() -> same ? before.etag() : Optional.empty()),
                answer.header("last-modified").or(() -> same ? before.lastModified() : Optional.empty()),
                hash,
                before.title(),
                before.channel());
    }
}
