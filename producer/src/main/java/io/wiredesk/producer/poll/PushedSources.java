package io.wiredesk.producer.poll;

import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.schemas.event.RawArticle;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How each publisher that pushes is doing, as polled sources are: their states are kept as positions, and their health is told.
 * Nothing of it is lost by a failure of the broker, but what came since the last report is by a kill. Safe for use by several threads.
 */
public final class PushedSources implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PushedSources.class);

    /** Who has sent nothing is reported as seldom as this, so that silence is seen. */
    private static final Duration QUIET_REPORT = Duration.ofHours(1);

    private final Supplier<? extends PollSink> connect;
    private final Clock clock;
    private final Map<String, State> states;
    private final Set<String> changed = new HashSet<>();
    private Optional<PollSink> sink;
    private Instant allReported;

    PushedSources(PollSink sink, Map<String, State> known, Supplier<? extends PollSink> connect, Clock clock) {
        this.sink = Optional.of(sink);
        this.states = new HashMap<>(known);
        this.connect = connect;
        this.clock = clock;
        this.allReported = clock.instant();
    }

    /**
     * Goes on with what was known before.
     *
     * @param connect gives a sink with the positions as they are; called again after a failure
     * @throws PublishException when the broker cannot be reached
     */
    public static PushedSources connect(Supplier<TopicSink> connect, Clock clock) {
        TopicSink first = connect.get();
        return new PushedSources(first, first.pushing(), connect, clock);
    }

    /** A request was published. */
    public void took(List<RawArticle> articles, Duration took) {
        Instant now = clock.instant();
        bySource(articles)
                .forEach((source, count) -> change(
                        source,
                        state -> state.after(
                                state.counts().succeeded(count.intValue(), now, took),
                                state.rate().plus(count.intValue(), now))));
    }

    /** A request could not be published. */
    public void failed(List<RawArticle> articles, String why) {
        Instant now = clock.instant();
        bySource(articles)
                .forEach((source, count) -> change(
                        source,
                        state -> state.after(
                                state.counts().failed(why, Optional.empty()),
                                state.rate().plus(0, now))));
    }

    private static Map<String, Long> bySource(List<RawArticle> articles) {
        return articles.stream().collect(Collectors.groupingBy(RawArticle::getSource, Collectors.counting()));
    }

    private synchronized void change(String source, UnaryOperator<State> how) {
        states.put(source, how.apply(states.getOrDefault(source, State.first(clock.instant()))));
        changed.add(source);
    }

    /** Writes what has changed, and from time to time all; a failure is logged, and made good by the next report. */
    public synchronized void report() {
        try {
            PollSink open = sink.orElseGet(this::connected);
            Instant now = clock.instant();
            if (Duration.between(allReported, now).compareTo(QUIET_REPORT) >= 0) {
                changed.addAll(states.keySet());
                allReported = now;
            }
            for (String source : List.copyOf(changed)) {
                State state = states.get(source);
                State faded = state.after(state.counts(), state.rate().plus(0, now));
                open.commit(new Polled(followed(source), faded, Optional.empty(), List.of(), List.of()));
                changed.remove(source);
            }
        } catch (PublishException e) {
            LOG.warn("the health of pushing sources cannot be written: {}", e.getMessage());
            close();
        }
    }

    private PollSink connected() {
        PollSink open = connect.get();
        sink = Optional.of(open);
        return open;
    }

    private static Followed followed(String source) {
        return Followed.of(URI.create(source));
    }

    @Override
    public synchronized void close() {
        sink.ifPresent(PollSink::close);
        sink = Optional.empty();
    }
}
