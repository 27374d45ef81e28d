package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.Intake;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Has the followed sources polled when they are due, and gives what came of it to the sink, one poll after the other on the thread
 * that calls {@link #step}.
 */
final class Poller {

    private static final Duration IDLE = Duration.ofSeconds(1);

    /** A source on its way. */
    private static final class Running {
        private Followed source;
        private State state;
        private Seen seen;
        private boolean polling;

        private Running(Followed source, TopicSink.Start start, Instant now) {
            this.source = source;
            this.state = start.state().resumedAt(now);
            this.seen = start.seen();
        }

        private boolean waits() {
            return !polling && state.stopped().isEmpty();
        }
    }

    private final PollPool pool;
    private final PollSink sink;
    private final PollReport report;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Map<String, Running> sources = new LinkedHashMap<>();

    /** Also those that are not followed any more: when they are again, they go on where they were. */
    private final Map<String, Running> known = new HashMap<>();

    Poller(PollPool pool, PollSink sink, PollReport report, Deliveries deliveries, Clock clock) {
        this.pool = pool;
        this.sink = sink;
        this.report = report;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Follows these sources from now on and no others.
     *
     * @param start where to go on with a source
     */
    void follow(List<Followed> wanted, Function<Followed, Optional<TopicSink.Start>> start) {
        sources.clear();
        for (Followed source : wanted) {
            Running running = known.computeIfAbsent(
                    source.key(),
                    key -> new Running(source, start.apply(source).orElseGet(this::atTheBeginning), clock.instant()));
            running.source = source;
            sources.put(source.key(), running);
        }
    }

    private TopicSink.Start atTheBeginning() {
        return new TopicSink.Start(State.first(clock.instant()), new Seen());
    }

    /** Starts what is due, and settles what is done, waiting for it for a moment at most. */
    void step() throws InterruptedException {
        deliveries.offerEach(this::startDelivered);
        startDue();
        pool.collect(untilNext()).forEach(this::settle);
    }

    /** When the next source is due; empty when none ever is. */
    Optional<Instant> nextDue() {
        return sources.values().stream()
                .filter(Running::waits)
                .map(source -> source.state.due())
                .min(Comparator.naturalOrder());
    }

    private Duration untilNext() {
        Duration until =
                nextDue().map(due -> Duration.between(clock.instant(), due)).orElse(IDLE);
        if (until.isNegative()) {
            return pool.isIdle() ? Duration.ZERO : IDLE;
        }
        return until.compareTo(IDLE) < 0 ? until : IDLE;
    }

    private void startDue() {
        Instant now = clock.instant();
        sources.values().stream()
                .filter(source -> source.waits() && !source.state.due().isAfter(now))
                .sorted(Comparator.comparing(source -> source.state.due()))
                .forEach(source -> start(source, Optional.empty()));
    }

    /** Deliveries come before polls; one whose source is busy waits for its turn. */
    private boolean startDelivered(Delivery delivery) {
        Running source = sources.get(delivery.key());
        if (source == null) {
            delivery.published().completeExceptionally(new IllegalStateException("this source is not followed"));
            return true;
        }
        return start(source, Optional.of(delivery));
    }

    private boolean start(Running source, Optional<Delivery> delivery) {
        TopicSink.Start from = new TopicSink.Start(source.state, source.seen);
        boolean started = !source.polling && pool.start(source.source, from, delivery);
        source.polling |= started;
        return started;
    }

    private void settle(PollPool.Done done) {
        Running source = known.get(done.polled().source().key());
        source.polling = false;
        commit(source, done.polled());
        done.delivery().ifPresent(delivery -> delivery.published().complete(null));
    }

    private void commit(Running source, Polled polled) {
        List<Intake.Refused> tooLarge = sink.commit(polled);
        source.state = polled.state();
        polled.seen().ifPresent(seen -> source.seen = seen);
        report.polled(polled, tooLarge);
    }
}
