package io.wiredesk.producer.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls under way: several at a time, and one of a host. One thread starts them and collects what came of them. */
final class PollPool {

    private static final Logger LOG = LoggerFactory.getLogger(PollPool.class);

    /** Polls at a time. */
    static final int MAX_RUNNING = 16;

    private final SourcePoll poll;
    private final Executor executor;
    private final Set<String> busyHosts = new HashSet<>();
    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();

    /** What came of a poll, or of what a hub delivered. */
    record Done(Polled polled, Optional<Delivery> delivery) {}

    PollPool(SourcePoll poll, Executor executor) {
        this.poll = poll;
        this.executor = executor;
    }

    /**
     * Starts a poll, or takes a delivery as if it had been polled.
     *
     * @return whether there was room for it
     */
    boolean start(Followed source, TopicSink.Start from, Optional<Delivery> delivery) {
        if (busyHosts.size() >= MAX_RUNNING || !busyHosts.add(host(source))) {
            return false;
        }
        executor.execute(() -> done.add(new Done(polled(source, from, delivery), delivery)));
        return true;
    }

    boolean isIdle() {
        return busyHosts.isEmpty();
    }

    /** Everything that is done by now; waits for the first for so long at most. */
    List<Done> collect(Duration wait) throws InterruptedException {
        List<Done> all = new ArrayList<>();
        Optional.ofNullable(done.poll(wait.toMillis(), TimeUnit.MILLISECONDS)).ifPresent(all::add);
        done.drainTo(all);
        all.forEach(each -> busyHosts.remove(host(each.polled().source())));
        return all;
    }

    private Polled polled(Followed source, TopicSink.Start from, Optional<Delivery> delivery) {
        try {
            return delivery.map(given -> poll.settle(source, from.state(), from.seen(), given.content()))
                    .orElseGet(() -> poll.poll(source, from.state(), from.seen()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("polling {} failed by a mistake of ours", source.key(), e);
            return poll.broken(source, from.state());
        }
    }

    private static String host(Followed source) {
        return String.valueOf(source.address().getHost()).toLowerCase(Locale.ROOT);
    }
}
