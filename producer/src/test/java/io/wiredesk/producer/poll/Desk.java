package io.wiredesk.producer.poll;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourceHealth;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import okhttp3.Dns;

/** A poller in virtual time, with what it published and what it remembers; the server is real. */
final class Desk implements PollSink {

    static final long SEED = 5;

    final VirtualTime time = new VirtualTime();
    final List<RawArticle> articles = new ArrayList<>();
    final List<Intake.Refused> refused = new ArrayList<>();
    final Map<String, SourceHealth> health = new TreeMap<>();

    /** As the topic of positions would have it. */
    final Map<String, TopicSink.Start> remembered = new TreeMap<>();

    /** What was remembered at the start; each is given once, as by the sink of the topic. */
    private final Map<String, TopicSink.Start> starts = new TreeMap<>();

    private Poller poller;
    private final Dns names;
    private final Duration timeout;

    Desk() {
        this(Dns.SYSTEM, Duration.ofSeconds(20));
    }

    /** Only 127.0.0.1 counts as public. */
    Desk(Dns names, Duration timeout) {
        this.names = names;
        this.timeout = timeout;
        restart();
    }

    /** Starts over, with nothing but what was remembered. */
    void restart() {
        SourceOptions options =
                SourceOptions.DEFAULTS.withClock(time).withMaxBytes(200_000).withTimeout(timeout);
        Fetcher fetcher = new Fetcher(options.timeout(), options.maxBytes(), Desk::isAllowed, names);
        Polite web = new Polite(fetcher, Duration.ofSeconds(1), time, time);
        Pages pages = new Pages(web, time);
        SourcePoll poll = new SourcePoll(web, pages, new Cadence(new SplittableRandom(SEED)), options);
        PollReport report = new PollReport(new SimpleMeterRegistry(), time, refused::add, (source, channel) -> {});
        starts.clear();
        starts.putAll(remembered);
        poller = new Poller(new PollPool(poll, Runnable::run), this, report, new Deliveries(), time);
    }

    private static boolean isAllowed(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    @Override
    public List<Intake.Refused> commit(Polled polled) {
        String key = polled.source().key();
        articles.addAll(polled.articles());
        Seen seen = polled.seen()
                .orElseGet(
                        () -> remembered.containsKey(key) ? remembered.get(key).seen() : new Seen());
        remembered.put(key, new TopicSink.Start(State.of(polled.state().toFields()), Seen.parse(seen.toString())));
        health.put(key, Health.of(polled.source(), polled.state(), time.instant()));
        return List.of();
    }

    void follow(Followed... sources) {
        poller.follow(Arrays.asList(sources), source -> Optional.ofNullable(starts.remove(source.key())));
    }

    void follow(URI address) {
        follow(Followed.of(address));
    }

    /** Polls once everything that is due next; returns how long that was waited for. */
    Duration poll() {
        Instant before = time.instant();
        poller.nextDue().ifPresent(time::until);
        Duration waited = Duration.between(before, time.instant());
        try {
            poller.step();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return waited;
    }

    /** Polls whatever is due until so much time has passed. */
    void pollFor(Duration span) {
        Instant end = time.instant().plus(span);
        while (poller.nextDue().filter(due -> due.isBefore(end)).isPresent()) {
            poll();
        }
        time.until(end);
    }

    Optional<Instant> nextDue() {
        return poller.nextDue();
    }

    SourceHealth health(TestServer server, String path) {
        return health.get(server.address(path).toString());
    }

    State state(URI address) {
        return remembered.get(address.toString()).state();
    }
}
