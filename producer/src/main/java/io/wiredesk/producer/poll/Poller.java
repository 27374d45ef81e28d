package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.Intake;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Polls the followed sources when they are due, several at a time and one of a host, and gives what came of it to the sink, one
 * poll after the other on the thread that calls {@link #step}.
 */
final class Poller {

    /** Polls at a time. */
    static final int MAX_RUNNING = 16;

    private static final Duration IDLE = Duration.ofSeconds(1);

    /** A source on its way. */
    private static final class Running {
        private Followed source;
        private State state;
        private Seen seen;
        private boolean polling;

        private Running(Followed source, TopicSink.Start start) {
            this.source = source;
            this.state = start.state();
            this.seen = start.seen();
        }
    }

    private final SourcePoll poll;
    private final PollSink sink;
    private final PollReport report;
    private final Executor executor;
    private final Clock clock;
    private final Map<String, Running> sources = new LinkedHashMap<>();
    private final Set<String> busyHosts = new HashSet<>();
    private final Queue<Delivery> deliveries;
    private final LinkedBlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private int running;

    /** What came of a poll, or of what a hub delivered. */
    private record Done(Polled polled, Optional<Delivery> delivery) {}

    /** @param deliveries of hubs; whoever puts one there waits for it */
    Poller(
            SourcePoll poll,
            PollSink sink,
            PollReport report,
            Executor executor,
            Clock clock,
            Queue<Delivery> deliveries) {
        this.poll = poll;
        this.sink = sink;
        this.report = report;
        this.executor = executor;
        this.clock = clock;
        this.deliveries = deliveries;
    }

    /**
     * Follows these sources from now on and no others.
     *
     * @param start where to go on with a source
     */
    void follow(List<Followed> wanted, Function<Followed, Optional<TopicSink.Start>> start) {
        Map<String, Running> before = new LinkedHashMap<>(sources);
        sources.clear();
        for (Followed source : wanted) {
            Running known = Optional.ofNullable(before.get(source.key()))
                    .orElseGet(() -> new Running(
                            source,
                            start.apply(source)
                                    .orElseGet(() -> new TopicSink.Start(State.first(clock.instant()), new Seen()))));
            known.source = source;
            sources.put(source.key(), known);
        }
    }

    /** Starts what is due, and settles what is done, waiting for it for a moment at most. */
    void step() throws InterruptedException {
        startDelivered();
        startDue();
        Done first = done.poll(untilNext().toMillis(), TimeUnit.MILLISECONDS);
        for (Done each = first; each != null; each = done.poll()) {
            settle(each);
        }
    }

    /** When the next source is due; empty when none ever is. */
    Optional<Instant> nextDue() {
        return sources.values().stream()
                .filter(source -> !source.polling && source.state.stopped().isEmpty())
                .map(source -> source.state.due())
                .min(Comparator.naturalOrder());
    }

    private Duration untilNext() {
        Duration until =
                nextDue().map(due -> Duration.between(clock.instant(), due)).orElse(IDLE);
        if (until.isNegative()) {
            return running > 0 ? IDLE : Duration.ZERO;
        }
        return until.compareTo(IDLE) < 0 ? until : IDLE;
    }

    private void startDue() {
        Instant now = clock.instant();
        sources.values().stream()
                .filter(source -> !source.polling
                        && source.state.stopped().isEmpty()
                        && !source.state.due().isAfter(now))
                .sorted(Comparator.comparing(source -> source.state.due()))
                .forEach(source -> start(source, Optional.empty()));
    }

    /** Deliveries come before polls; one whose source is busy waits for its turn. */
    private void startDelivered() {
        for (int waiting = deliveries.size(); waiting > 0; waiting--) {
            Delivery delivery = deliveries.poll();
            Running source = sources.get(delivery.key());
            if (source == null) {
                delivery.published().completeExceptionally(new IllegalStateException("this source is not followed"));
            } else if (!start(source, Optional.of(delivery))) {
                deliveries.add(delivery);
            }
        }
    }

    private boolean start(Running source, Optional<Delivery> delivery) {
        if (source.polling || running >= MAX_RUNNING || !busyHosts.add(host(source.source))) {
            return false;
        }
        source.polling = true;
        running++;
        Followed followed = source.source;
        State state = source.state;
        Seen seen = source.seen;
        executor.execute(() -> done.add(new Done(polled(followed, state, seen, delivery), delivery)));
        return true;
    }

    private Polled polled(Followed source, State state, Seen seen, Optional<Delivery> delivery) {
        try {
            return delivery.map(given -> poll.settle(source, state, seen, given.content()))
                    .orElseGet(() -> poll.poll(source, state, seen));
        } catch (RuntimeException | StackOverflowError e) {
            report.bug(source, e);
            return poll.broken(source, state);
        }
    }

    private void settle(Done each) {
        Polled polled = each.polled();
        running--;
        busyHosts.remove(host(polled.source()));
        Running source = sources.get(polled.source().key());
        if (source != null) {
            source.polling = false;
            settleNow(source, polled);
        }
        each.delivery().ifPresent(delivery -> delivery.published().complete(null));
    }

    private void settleNow(Running source, Polled polled) {
        List<Intake.Refused> tooLarge = sink.commit(polled);
        source.state = polled.state();
        polled.seen().ifPresent(seen -> source.seen = seen);
        report.polled(polled, tooLarge);
    }

    private static String host(Followed source) {
        URI address = source.address();
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
