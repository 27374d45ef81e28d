package io.wiredesk.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.robots.Sites;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Follows sources until it is stopped. When the broker goes away it connects anew and goes on where the positions say, so an
 * outage costs neither an article nor a second copy.
 */
public final class Follower {

    private static final Duration LONGEST_OUTAGE_WAIT = Duration.ofSeconds(5);

    /** Deliveries of hubs that wait for their turn; more are sent away. */
    private static final int MAX_WAITING = 100;

    private final FollowOptions options;
    private final MeterRegistry meters;
    private final Consumer<? super Intake.Refused> onRefused;
    private final Consumer<String> say;
    private final AtomicReference<BiConsumer<String, Channel>> onChannel =
            new AtomicReference<>((source, channel) -> {});
    private final Clock clock;
    private final Polite.Pause pause;
    private final LinkedBlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private boolean listRead;

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
    }

    /** Tells someone from now on, after each poll, how a source wants to be read. To be called before {@link #run}. */
    public void onChannel(BiConsumer<String, Channel> listener) {
        onChannel.set(listener);
    }

    /**
     * Follows, on the calling thread.
     *
     * @param connect gives a sink with the positions as they are
     * @throws PublishException when the first connection fails, or another process follows under the same name
     * @throws SourceException  when the list of sources cannot be read at first
     */
    public void run(Supplier<TopicSink> connect) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Poller.MAX_RUNNING, Follower::thread);
        try {
            Duration wait = Duration.ofSeconds(1);
            TopicSink sink = connect.get();
            while (!stopping) {
                try (TopicSink current = sink) {
                    follow(current, threads);
                } catch (PublishException e) {
                    if (e.isFenced()) {
                        throw e;
                    }
                    say.accept(e.getMessage() + "; going on when it is back");
                }
                if (!stopping) {
                    sink = reconnect(connect, wait);
                }
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
        Delivery delivery = new Delivery(key, delivered, new CompletableFuture<>());
        boolean full = deliveries.size() >= MAX_WAITING || !deliveries.offer(delivery);
        return full ? Optional.empty() : Optional.of(delivery.published());
    }

    private void follow(TopicSink sink, ExecutorService threads) throws InterruptedException {
        Poller poller = poller(sink, threads);
        Optional<WatchedList> list = options.list().map(file -> new WatchedList(file, clock));
        poller.follow(wanted(List.of()), sink::start);
        while (!stopping) {
            reload(list, poller, sink);
            poller.step();
        }
    }

    private void reload(Optional<WatchedList> list, Poller poller, TopicSink sink) {
        try {
            list.flatMap(WatchedList::changed).ifPresent(sources -> {
                List<Followed> all = wanted(sources.sources());
                poller.follow(all, sink::start);
                listRead = true;
                sources.problems().forEach(problem -> say.accept(options.list().orElseThrow() + ": " + problem));
                say.accept("following " + all.size() + " sources");
            });
        } catch (SourceException e) {
            if (!listRead) {
                throw e;
            }
            say.accept(e.getMessage() + "; the list as it was still counts");
        }
    }

    private List<Followed> wanted(List<Followed> listed) {
        Map<String, Followed> wanted = new LinkedHashMap<>();
        for (URI address : options.addresses()) {
            Followed source = new Followed(address, Optional.empty(), options.pages(), Duration.ZERO);
            wanted.put(source.key(), source);
        }
        listed.forEach(source -> wanted.putIfAbsent(source.key(), source));
        return new ArrayList<>(wanted.values());
    }

    private Poller poller(TopicSink sink, ExecutorService threads) {
        Fetcher fetcher = new Fetcher(
                options.sources().timeout(),
                options.sources().maxBytes(),
                options.sources().allowPrivate());
        Polite web = new Polite(fetcher, options.delay(), clock, pause);
        SourcePoll poll = new SourcePoll(
                web,
                new Pages(web, new Sites(web::ask, clock)),
                new Cadence(RandomGenerator.getDefault()),
                options.sources());
        return new Poller(
                poll, sink, new PollReport(meters, clock, onRefused, onChannel.get()), threads, clock, deliveries);
    }

    private TopicSink reconnect(Supplier<TopicSink> connect, Duration first) throws InterruptedException {
        Duration wait = first;
        while (true) {
            pause.until(clock.instant().plus(wait));
            try {
                return connect.get();
            } catch (PublishException | SchemaRegistryException e) {
                if (stopping) {
                    throw e;
                }
                Duration doubled = wait.multipliedBy(2);
                wait = doubled.compareTo(LONGEST_OUTAGE_WAIT) < 0 ? doubled : LONGEST_OUTAGE_WAIT;
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "poll");
        thread.setDaemon(true);
        return thread;
    }
}
