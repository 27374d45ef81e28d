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
        LastAnswer last = state.lastAnswer().then(answer, state.lastAnswer().bodyHash());
        return succeeded(source, state, last, answer, 0);
    }

    /** A listing was read, of which so many articles were new. */
    State read(Followed source, State state, Fetched answer, Listing listing, int articles) {
        LastAnswer last = state.lastAnswer()
                .then(answer, Optional.of(Fingerprint.ofBody(answer.body())))
                .saying(
                        listing.title().or(() -> state.lastAnswer().title()),
                        listing.channel().orElse(Channel.SILENT));
        return succeeded(source, state, last, answer, articles);
    }

    /** A listing was read, and a part of it is left for the next poll, which must not find it unchanged. */
    State partlyRead(State read, boolean soon) {
        Instant due = soon ? cadence.afterSuccess(clock.instant(), Cadence.FLOOR, Optional.empty()) : read.due();
        return new State(
                read.lastAnswer().withoutValidators(),
                read.interval(),
                due,
                Optional.empty(),
                read.counts(),
                read.rate());
    }

    State stopped(State state, String why, Fetched answer) {
        PollCounts counts = state.counts().failed(why, Optional.of(answer.took()));
        return new State(state.lastAnswer(), state.interval(), state.due(), Optional.of(why), counts, state.rate());
    }

    State failed(State state, Failure failure) {
        Instant now = clock.instant();
        PollCounts counts = state.counts().failed(failure.why(), failure.took());
        boolean trusted = counts.failures() < MOVE_TRUSTED && !failure.forgetMove();
        return new State(
                state.lastAnswer().movedTo(state.lastAnswer().moved().filter(any -> trusted)),
                state.interval(),
                cadence.afterFailure(now, failure.grade(), counts.failures(), failure.retryAfter()),
                Optional.empty(),
                counts,
                state.rate().plus(0, now));
    }

    private State succeeded(Followed source, State state, LastAnswer last, Fetched answer, int articles) {
        Instant now = clock.instant();
        Duration interval = Cadence.adapted(state.interval(), articles > 0, source.atLeast());
        Duration fresh = Cadence.longer(
                Freshness.of(answer, now).orElse(Duration.ZERO),
                last.channel().refresh().orElse(Duration.ZERO));
        return new State(
                last,
                interval,
                last.channel().rest().next(cadence.afterSuccess(now, interval, Optional.of(fresh))),
                Optional.empty(),
                state.counts().succeeded(articles, now, answer.took()),
                state.rate().plus(articles, now));
    }
}
