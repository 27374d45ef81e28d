package io.wiredesk.streams.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.streams.failure.Blame;
import io.wiredesk.streams.topology.ArticleMeters;
import io.wiredesk.streams.topology.Desk;
import io.wiredesk.streams.topology.NewsTopology;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running topology, from start to stop. Safe for use by several threads. */
public final class StreamsService implements Health, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);

    /** Below the 10 s that a container gets to stop. */
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(9);

    private final KafkaStreams streams;
    private final KafkaStreamsMetrics metrics;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StreamsService(KafkaStreams streams) {
        this.streams = streams;
        this.metrics = new KafkaStreamsMetrics(streams);
    }

    /**
     * Checks topics and registry, and starts the topology. Returns before the first article is processed.
     *
     * @throws StartException when brokers or topics are not as they should be
     * @throws io.wiredesk.schemas.serde.SchemaRegistryException when the registry cannot be used
     */
    public static StreamsService start(
            StreamsSettings settings, Desk desk, SchemaRegistry registry, MeterRegistry meters) {
        check(settings, registry);
        ArticleMeters articles = new ArticleMeters(meters);
        NewsTopology topology = new NewsTopology(
                settings.lane().topics(), registry, desk, settings.work().revisions(), articles);
        StreamsService service = new StreamsService(streams(settings, topology, articles));
        service.start(meters);
        return service;
    }

    private static KafkaStreams streams(StreamsSettings settings, NewsTopology topology, ArticleMeters meters) {
        try {
            return new KafkaStreams(topology.build(), StreamsProperties.of(settings, meters));
        } catch (StreamsException e) {
            throw new StartException(
                    "the state directory " + settings.work().stateDirectory()
                            + " is in use by another, or cannot be written; give another one with --state-dir",
                    e);
        }
    }

    private static void check(StreamsSettings settings, SchemaRegistry registry) {
        try (Admin admin = Brokers.admin(settings.cluster())) {
            new TopicSetup(settings.lane().topics(), settings.lane().replicationFactor()).verify(admin);
        }
        settings.lane().topics().typed().forEach(topic -> topic.register(registry));
    }

    private void start(MeterRegistry meters) {
        streams.setUncaughtExceptionHandler(this::onFailure);
        streams.setStateListener(this::onState);
        metrics.bindTo(meters);
        streams.start();
    }

    @Override
    public boolean isReady() {
        return streams.state() == State.RUNNING;
    }

    @Override
    public boolean isLive() {
        return Set.of(State.CREATED, State.REBALANCING, State.RUNNING).contains(streams.state());
    }

    /**
     * Waits until the topology stops.
     *
     * @throws IllegalStateException when it was a failure that stopped it
     */
    public void await() throws InterruptedException {
        stopped.await();
        if (failure.get() != null) {
            throw new IllegalStateException("the topology stopped because of a failure", failure.get());
        }
    }

    /** Waits for at most {@code limit}; false when the topology still runs then. */
    public boolean await(Duration limit) throws InterruptedException {
        return stopped.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops within 10 s: finishes the transaction at hand and leaves the group, so that others take over at once. */
    @Override
    public void close() {
        boolean clean = streams.close(CloseOptions.timeout(CLOSE_WITHIN)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        metrics.close();
        stopped.countDown();
        if (!clean) {
            LOG.warn("Not everything stopped within {}; what was not committed is processed again", CLOSE_WITHIN);
        }
    }

    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        if (Blame.ofThread(thrown) == Blame.OUTAGE) {
            LOG.warn("An outage ended a thread; another takes over: {}", thrown.toString());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failure.compareAndSet(null, thrown);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void onState(State now, State before) {
        LOG.info("Topology {}", now);
        if (now == State.ERROR || now == State.NOT_RUNNING) {
            stopped.countDown();
        }
    }
}
