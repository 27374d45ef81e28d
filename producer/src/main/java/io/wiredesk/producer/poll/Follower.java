package io.wiredesk.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Follows sources until it is stopped. When the broker goes away it connects anew and goes on where the positions say, so an
 * outage costs neither an article nor a second copy. {@link #run} keeps one thread; the other methods may be called by any.
 */
public final class Follower {

    /** How long an outage is waited out before the first attempt to connect anew, twice as long before each next one. */
    private static final Duration OUTAGE_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_OUTAGE_WAIT = Duration.ofSeconds(5);

    private final FollowOptions options;
    private final MeterRegistry meters;
    private final Consumer<? super Intake.Refused> onRefused;
    private final Consumer<String> say;
    private final Clock clock;
    private final Polite.Pause pause;
    private final Roster roster;
    private final Deliveries deliveries = new Deliveries();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile BiConsumer<String, Channel> onChannel = (source, channel) -> {};
    private volatile boolean stopping;

    /**
     * Creates one.
     *
     * @param onRefused hears of entries that are no articles
     * @param say       hears, a line at a time, what people should know: a list that cannot be read, a broker that is gone
     */
    public Follower(
            FollowOptions options,
            MeterRegistry meters,
            Consumer<? super Intake.Refused> onRefused,
            Consumer<String> say) {
        this.options = options;
        this.meters = meters;
        this.onRefused = onRefused;
        this.say = say;
        this.clock = options.sources().clock();
        this.pause = Polite.Pause.sleeping(clock);
        this.roster = new Roster(options, clock, say);
    }

    /** Tells someone from now on, after each poll, how a source wants to be read. To be called before {@link #run}. */
    public void onChannel(BiConsumer<String, Channel> listener) {
        onChannel = listener;
    }

    /**
     * Follows, on the calling thread.
     *
     * @param connect gives a sink with the positions as they are
     * @throws PublishException when the first connection fails, or another process follows under the same name
     * @throws SourceException  when the list of sources cannot be read at first
     */
    public void run(Supplier<TopicSink> connect) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(PollPool.MAX_RUNNING, Follower::thread);
        try {
            followUntilOutage(connect.get(), threads);
            while (!stopping) {
                followUntilOutage(reconnected(connect), threads);
            }
        } finally {
            threads.shutdownNow();
            ended.countDown();
        }
    }

    /** Ends {@link #run} and waits for it; polls under way count for nothing and are made again another time. */
    public void stop() {
        stopping = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes what a hub delivers for a source, as if the source had been asked.
     *
     * @return completes when it is published; empty when too much is waiting already
     */
    public Optional<CompletableFuture<Void>> deliver(String key, Fetched delivered) {
        return deliveries.add(key, delivered);
    }

    private void followUntilOutage(TopicSink sink, ExecutorService threads) throws InterruptedException {
        try (sink) {
            follow(sink, threads);
        } catch (PublishException e) {
            if (e.isFenced()) {
                throw e;
            }
            say.accept(e.getMessage() + "; going on when it is back");
        }
    }

    private void follow(TopicSink sink, ExecutorService threads) throws InterruptedException {
        Poller poller = poller(sink, threads);
        poller.follow(roster.sources(), sink::start);
        roster.rewind();
        while (!stopping) {
            roster.changed().ifPresent(sources -> poller.follow(sources, sink::start));
            poller.step();
        }
    }

    private Poller poller(TopicSink sink, ExecutorService threads) {
        SourceOptions sources = options.sources();
        Fetcher fetcher = new Fetcher(sources.timeout(), sources.maxBytes(), sources.allowPrivate());
        Polite web = new Polite(fetcher, options.delay(), clock, pause);
        SourcePoll poll =
                new SourcePoll(web, new Pages(web, clock), new Cadence(RandomGenerator.getDefault()), sources);
        PollReport report = new PollReport(meters, clock, onRefused, onChannel);
        return new Poller(new PollPool(poll, threads), sink, report, deliveries, clock);
    }

    private TopicSink reconnected(Supplier<TopicSink> connect) throws InterruptedException {
        Duration wait = OUTAGE_WAIT;
        Optional<TopicSink> sink = Optional.empty();
        while (sink.isEmpty()) {
            pause.until(clock.instant().plus(wait));
            sink = connected(connect);
            wait = Cadence.shorter(wait.multipliedBy(2), LONGEST_OUTAGE_WAIT);
        }
        return sink.get();
    }

    private Optional<TopicSink> connected(Supplier<TopicSink> connect) {
        try {
            return Optional.of(connect.get());
        } catch (PublishException | SchemaRegistryException e) {
            if (stopping) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "poll");
        thread.setDaemon(true);
        return thread;
    }
}
