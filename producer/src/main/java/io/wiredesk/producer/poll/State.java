package io.wiredesk.producer.poll;

import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.feed.Rest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a followed source, all of it kept in its position.
 *
 * @param known    what the server gave last, so that it need not give it again
 * @param interval that the source is polled at
 * @param due      when it is asked next
 * @param stopped  why it is not asked any more
 * @param counts   what became of the polls so far
 * @param rate     of new articles
 */
public record State(Known known, Duration interval, Instant due, Optional<String> stopped, Counts counts, Rate rate) {

    /**
     * What the server gave.
     *
     * @param moved        where the address has moved for good
     * @param etag         of the last answer
     * @param lastModified of the last answer
     * @param bodyHash     of the last answer
     * @param title        what the source calls itself
     * @param channel      how it wants to be read
     */
    record Known(
            Optional<URI> moved,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> bodyHash,
            Optional<String> title,
            Channel channel) {

        static final Known NOTHING = new Known(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.SILENT);

        Known movedTo(Optional<URI> address) {
            return new Known(address, etag, lastModified, bodyHash, title, channel);
        }

        Known saying(Optional<String> name, Channel how) {
            return new Known(moved, etag, lastModified, bodyHash, name, how);
        }

        /** Without what would make the server say that nothing has changed. */
        Known withoutValidators() {
            return new Known(moved, Optional.empty(), Optional.empty(), Optional.empty(), title, channel);
        }
    }

    /**
     * What became of the polls.
     *
     * @param requests    polls
     * @param articles    new and changed entries that were published
     * @param errors      polls that failed
     * @param failures    polls that failed in a row
     * @param lastError   what the last failure said, while the source fails
     * @param lastSuccess when it last answered as it should
     * @param lastNew     when the last article came
     * @param latency     of the last answer
     */
    record Counts(
            long requests,
            long articles,
            long errors,
            int failures,
            Optional<String> lastError,
            Optional<Instant> lastSuccess,
            Optional<Instant> lastNew,
            Optional<Duration> latency) {

        static final Counts NONE =
                new Counts(0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Counts failed(String why, Optional<Duration> took) {
            return new Counts(
                    requests + 1,
                    articles,
                    errors + 1,
                    failures + 1,
                    Optional.of(why),
                    lastSuccess,
                    lastNew,
                    took.or(() -> latency));
        }

        Counts succeeded(int published, Instant now, Duration took) {
            return new Counts(
                    requests + 1,
                    articles + published,
                    errors,
                    0,
                    Optional.empty(),
                    Optional.of(now),
                    published > 0 ? Optional.of(now) : lastNew,
                    Optional.of(took));
        }
    }

    /** A source that is asked for the first time. */
    static State first(Instant now) {
        return new State(Known.NOTHING, Cadence.FIRST, now, Optional.empty(), Counts.NONE, Rate.startingAt(now));
    }

    /** The same when more has become of it. */
    State after(Counts counted, Rate measured) {
        return new State(known, interval, due, stopped, counted, measured);
    }

    /** What {@link #toFields} wrote. */
    static State of(Map<String, String> position) {
        Fields fields = new Fields(position);
        Known known = new Known(
                fields.text("moved").map(URI::create),
                fields.text("etag"),
                fields.text("last-modified"),
                fields.text("body-hash"),
                fields.text("title"),
                new Channel(
                        fields.text("refresh").map(Duration::parse),
                        fields.text("rest").map(Rest::parse).orElse(Rest.NONE),
                        fields.text("hub"),
                        fields.text("self")));
        Counts counts = new Counts(
                fields.number("requests"),
                fields.number("articles"),
                fields.number("errors"),
                (int) fields.number("failures"),
                fields.text("last-error"),
                fields.instant("last-success"),
                fields.instant("last-new"),
                fields.text("latency").map(Duration::parse));
        Instant at = fields.instant("rate-at").orElse(Instant.EPOCH);
        Rate rate = new Rate(
                fields.real("rate-recent"),
                fields.real("rate-usual"),
                fields.instant("rate-since").orElse(at),
                at);
        return new State(
                known,
                fields.duration("interval", Cadence.FIRST),
                fields.instant("due").orElse(Instant.EPOCH),
                fields.text("stopped"),
                counts,
                rate);
    }

    Map<String, String> toFields() {
        return Fields.empty()
                .put("moved", known.moved())
                .put("etag", known.etag())
                .put("last-modified", known.lastModified())
                .put("body-hash", known.bodyHash())
                .put("title", known.title())
                .put("refresh", known.channel().refresh())
                .put("rest", known.channel().rest())
                .put("hub", known.channel().hub())
                .put("self", known.channel().self())
                .put("interval", interval)
                .put("due", due)
                .put("stopped", stopped)
                .put("requests", counts.requests())
                .put("articles", counts.articles())
                .put("errors", counts.errors())
                .put("failures", counts.failures())
                .put("last-error", counts.lastError())
                .put("last-success", counts.lastSuccess())
                .put("last-new", counts.lastNew())
                .put("latency", counts.latency())
                .put("rate-recent", rate.recent())
                .put("rate-usual", rate.usual())
                .put("rate-since", rate.since())
                .put("rate-at", rate.at())
                .asMap();
    }
}
