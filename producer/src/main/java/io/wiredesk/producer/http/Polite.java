package io.wiredesk.producer.http;

import io.wiredesk.producer.content.TooLargeException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks a host one thing at a time, and waits in between: a second, or what the host's robots.txt says. Safe for use by several
 * threads, which queue up for the same host.
 */
public final class Polite {

    /** A host that wants to be left alone for longer is asked this slowly. */
    static final Duration MAX_DELAY = Duration.ofMinutes(1);

    private static final int MAX_HOSTS = 10_000;

    /** Waits for a moment. */
    public interface Pause {
        void until(Instant moment) throws InterruptedException;

        /** Sleeps until a clock is there. */
        static Pause sleeping(Clock clock) {
            return moment -> {
                long millis = Duration.between(clock.instant(), moment).toMillis();
                if (millis > 0) {
                    Thread.sleep(millis);
                }
            };
        }
    }

    /** What is known of a host. */
    private static final class Host {
        private final ReentrantLock asking = new ReentrantLock(true);
        private Duration delay;
        private Instant next = Instant.EPOCH;

        private Host(Duration delay) {
            this.delay = delay;
        }
    }

    private final Fetcher fetcher;
    private final Duration delay;
    private final Clock clock;
    private final Pause pause;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MAX_HOSTS && !eldest.getValue().asking.isLocked();
        }
    };

    /**
     * Creates one.
     *
     * @param delay between two requests to a host that says nothing itself
     */
    public Polite(Fetcher fetcher, Duration delay, Clock clock, Pause pause) {
        this.fetcher = fetcher;
        this.delay = delay;
        this.clock = clock;
        this.pause = pause;
    }

    /** Asks, as {@link Fetcher#ask} does, when the host may be asked again. */
    public Fetched ask(Question question) throws FetchException, TooLargeException {
        Host host = host(question.address());
        host.asking.lock();
        try {
            pause.until(host.next);
            return fetcher.ask(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(FetchException.Kind.TIMEOUT, question.address(), "interrupted");
        } finally {
            host.next = clock.instant().plus(host.delay);
            host.asking.unlock();
        }
    }

    /** Waits longer between requests to the host of an address from now on, up to {@link #MAX_DELAY}. */
    public void slowDown(URI address, Duration wanted) {
        Host host = host(address);
        host.asking.lock();
        try {
            Duration bounded = wanted.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : wanted;
            host.delay = bounded.compareTo(delay) > 0 ? bounded : delay;
        } finally {
            host.asking.unlock();
        }
    }

    private synchronized Host host(URI address) {
        String name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return hosts.computeIfAbsent(name, any -> new Host(delay));
    }
}
