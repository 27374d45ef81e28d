package io.wiredesk.launcher.command;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.embedded.Ports;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.poll.FollowOptions;
import io.wiredesk.producer.poll.Follower;
import io.wiredesk.producer.poll.PushedSources;
import io.wiredesk.producer.poll.TopicSink;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.push.Outlet;
import io.wiredesk.producer.push.PushOptions;
import io.wiredesk.producer.push.PushServer;
import io.wiredesk.producer.push.Subscriptions;
import io.wiredesk.producer.push.TopicOutlet;
import io.wiredesk.producer.push.WatchedOutlet;
import io.wiredesk.producer.source.DocumentReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** {@code publish} while it follows sources or listens, until it is interrupted. */
final class LiveRun {

    private final Terminal terminal;
    private final LiveOptions live;
    private final PublishOptions cluster;
    private final SchemaRegistry registry;
    private final Consumer<Intake.Refused> onRefused;
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    LiveRun(
            Terminal terminal,
            LiveOptions live,
            PublishOptions cluster,
            SchemaRegistry registry,
            Consumer<Intake.Refused> onRefused) {
        this.terminal = terminal;
        this.live = live;
        this.cluster = cluster;
        this.registry = registry;
        this.onRefused = onRefused;
    }

    /** Runs; {@code arguments} are the addresses to follow. */
    void run(List<String> arguments, SourceOptions sources) throws InterruptedException {
        FollowOptions follow = live.follow(arguments, sources);
        Optional<PushOptions> push = live.listens() ? Optional.of(live.push(terminal, sources)) : Optional.empty();
        Follower follower = new Follower(follow, meters, onRefused, line -> terminal.say("wiredesk: " + line));
        if (push.isPresent()) {
            listen(push.get(), follower);
        } else {
            follow(follower);
        }
    }

    private void follow(Follower follower) throws InterruptedException {
        try (OnInterrupt interrupt = OnInterrupt.run(follower::stop)) {
            terminal.say("following; stop it with Ctrl-C");
            follower.run(() -> TopicSink.connect(cluster, registry, live.name(), Clock.systemUTC()));
        }
    }

    private void listen(PushOptions options, Follower follower) throws InterruptedException {
        Ports.check(options.host(), options.port(), "--listen");
        Optional<Subscriptions> subscriptions = options.publicUrl().map(url -> subscriptions(options, follower));
        ScheduledExecutorService regularly = Executors.newSingleThreadScheduledExecutor();
        subscriptions.ifPresent(any -> regularly.scheduleWithFixedDelay(any::renew, 10, 60, TimeUnit.SECONDS));
        try (TopicOutlet outlet = TopicOutlet.connect(cluster, registry);
                PushedSources pushed = PushedSources.connect(this::healthSink, Clock.systemUTC());
                PushServer server =
                        PushServer.start(options, parts(options, new WatchedOutlet(outlet, pushed), subscriptions))) {
            regularly.scheduleWithFixedDelay(pushed::report, 10, 30, TimeUnit.SECONDS);
            terminal.say("listening on port " + server.port() + ": POST /articles");
            if (live.follows()) {
                follow(follower);
            } else {
                awaitInterrupt();
            }
        } finally {
            regularly.shutdownNow();
        }
    }

    private PushServer.Parts parts(PushOptions options, Outlet outlet, Optional<Subscriptions> subscriptions) {
        return new PushServer.Parts(
                new DocumentReader(options.sources()), outlet, subscriptions, meters, meters::scrape);
    }

    private TopicSink healthSink() {
        return TopicSink.connect(cluster, registry, live.name() + "-push", Clock.systemUTC());
    }

    private static Subscriptions subscriptions(PushOptions options, Follower follower) {
        SourceOptions sources = options.sources();
        Fetcher fetcher = new Fetcher(sources.timeout(), sources.maxBytes(), sources.allowPrivate());
        Subscriptions subscriptions = new Subscriptions(
                fetcher, options.publicUrl().orElseThrow(), options.token(), follower::deliver, sources.clock());
        follower.onChannel(subscriptions::want);
        return subscriptions;
    }

    private void awaitInterrupt() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (OnInterrupt interrupt = OnInterrupt.run(interrupted::countDown)) {
            interrupted.await();
        }
    }
}
