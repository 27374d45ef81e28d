package io.wiredesk.launcher.embedded;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.streams.app.HealthServer;
import io.wiredesk.streams.app.StreamsService;
import io.wiredesk.streams.app.StreamsSettings;
import io.wiredesk.streams.topology.Desk;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The whole pipeline in one process: a local cluster and the topology on it. Safe for use by several threads. */
public final class LocalStack implements AutoCloseable {

    private static final int HTTP_PORT = 8080;

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Closer parts;
    private final LocalCluster cluster;
    private final StreamsService streams;
    private final HealthServer health;

    private LocalStack(LocalStackOptions options, Closer parts) {
        this.parts = parts;
        // Loading the models takes about as long as starting the broker.
        CompletableFuture<Desk> desk =
                CompletableFuture.supplyAsync(Desk::standard, work -> new Thread(work, "desk").start());
        int httpPort = Ports.choose(options.httpPort(), HTTP_PORT, "--http-port");
        this.cluster = parts.add(LocalCluster.start(options));
        StreamsSettings settings = settings(options, httpPort);
        this.streams = parts.add(StreamsService.start(settings, desk.join(), cluster.registry(), meters));
        this.health = parts.add(HealthServer.start(settings.http(), streams, meters));
    }

    /**
     * Starts everything.
     *
     * @throws io.wiredesk.launcher.Failure when a port is taken or the data directory cannot be used
     * @throws io.wiredesk.streams.app.StartException when topics that are there do not fit
     */
    public static LocalStack start(LocalStackOptions options) {
        Closer parts = new Closer();
        try {
            return new LocalStack(options, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private StreamsSettings settings(LocalStackOptions options, int httpPort) {
        Map<String, String> values = Map.of(
                "bootstrap-server", cluster.bootstrapServers(),
                "schema-registry", cluster.registryUrl().toString(),
                "partitions", String.valueOf(options.partitions()),
                "replication-factor", "1",
                "state-dir", cluster.streamsDirectory().toString(),
                "http-port", String.valueOf(httpPort));
        return StreamsSettings.read(values::get, Map.of());
    }

    /** The broker and the registry; closed together with this. */
    public LocalCluster cluster() {
        return cluster;
    }

    /** Where health and metrics are. */
    public URI httpUrl() {
        return URI.create("http://" + Ports.HOST + ":" + health.port());
    }

    /** What became of the articles so far. */
    public ArticleCounts counts() {
        return ArticleCounts.of(meters);
    }

    /**
     * Waits until the topology stops.
     *
     * @throws IllegalStateException when it was a failure that stopped it
     */
    public void await() throws InterruptedException {
        streams.await();
    }

    @Override
    public void close() {
        parts.close();
    }
}
