package io.wiredesk.producer.poll;

import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.http.Question;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.poll.Cadence.Grade;
import io.wiredesk.producer.source.SourceOptions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One poll of one source: asks, reads, finds what is new, and says when to ask again. Safe for use by several threads. */
final class SourcePoll {

    private final Polite web;
    private final ListingReader reader;
    private final Harvest harvest;
    private final Progress progress;
    private final Clock clock;

    SourcePoll(Polite web, Pages pages, Cadence cadence, SourceOptions options) {
        this.web = web;
        this.reader = new ListingReader(web, options);
        this.harvest = new Harvest(pages, options);
        this.progress = new Progress(cadence, options.clock());
        this.clock = options.clock();
    }

    /** Polls; whatever goes wrong is a part of the result. */
    Polled poll(Followed source, State state, Seen seen) {
        URI address = state.lastAnswer().moved().orElse(source.address());
        try {
            Fetched answer = web.ask(new Question(
                    address, state.lastAnswer().etag(), state.lastAnswer().lastModified()));
            return settle(source, state, seen, answer);
        } catch (TooLargeException e) {
            return failed(source, state, Failure.of(e.getMessage(), Grade.STUBBORN));
        } catch (FetchException e) {
            return failed(source, state, Failure.of(e.getMessage(), e.isPassing() ? Grade.PASSING : Grade.STUBBORN));
        }
    }

    /** What is recorded when we make a mistake over a source. */
    Polled broken(Followed source, State state) {
        return failed(source, state, Failure.of("reading it failed by a mistake of ours", Grade.STUBBORN));
    }

    /** Takes an answer that the source, or a hub that speaks for it, has given. */
    Polled settle(Followed source, State state, Seen seen, Fetched answer) {
        return switch (answer.status()) {
            case 200 -> read(source, state, seen, answer);
            case 304 -> quiet(source, progress.unchanged(source, state, answer));
            case 410 -> gone(source, state, answer);
            default -> refused(source, state, answer);
        };
    }

    private Polled read(Followed source, State state, Seen seen, Fetched answer) {
        String hash = Fingerprint.ofBody(answer.body());
        if (state.lastAnswer().bodyHash().filter(hash::equals).isPresent()) {
            return quiet(source, progress.unchanged(source, state, answer));
        }
        try {
            Listing listing = reader.read(source, answer);
            Harvest.Reaped reaped = harvest.reap(source, listing, seen, answer);
            State read = progress.read(
                    source, state, answer, listing, reaped.articles().size());
            return new Polled(
                    source,
                    reaped.left() || !reaped.waiting().isEmpty() ? progress.partlyRead(read, reaped.left()) : read,
                    Optional.of(reaped.seen()),
                    reaped.articles(),
                    reaped.refused());
        } catch (NoSourceException e) {
            return failed(source, state, Failure.of(e.getMessage(), Grade.STUBBORN, Optional.empty(), answer));
        }
    }

    /** Gone for good; an address that only a redirect led to is forgotten instead, and the source's own asked again. */
    private Polled gone(Followed source, State state, Fetched answer) {
        if (state.lastAnswer().moved().isPresent()) {
            Failure gone = Failure.of("it is gone from where it had moved to", Grade.PASSING, Optional.empty(), answer);
            return failed(source, state, gone.forgettingMove());
        }
        return quiet(source, progress.stopped(state, "the server says that it is gone for good (410)", answer));
    }

    private Polled refused(Followed source, State state, Fetched answer) {
        int status = answer.status();
        Optional<Duration> retry = Freshness.retryAfter(answer, clock.instant());
        Grade passing = status >= 500 || status < 400 ? Grade.PASSING : Grade.STUBBORN;
        Grade grade = status == 429 ? Grade.TOO_MANY : passing;
        return failed(source, state, Failure.of("the server answered " + status, grade, retry, answer));
    }

    private Polled failed(Followed source, State state, Failure failure) {
        return quiet(source, progress.failed(state, failure));
    }

    private static Polled quiet(Followed source, State state) {
        return new Polled(source, state, Optional.empty(), List.of(), List.of());
    }
}
