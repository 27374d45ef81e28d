package io.wiredesk.streams.app;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.BooleanSupplier;

/** {@code /health/live}, {@code /health/ready} (200 or 503) and {@code /metrics} for Prometheus, over HTTP. */
public final class HealthServer implements AutoCloseable {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin javalin;

    private HealthServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving.
     *
     * @throws StartException when the port is taken, or the host is not this machine
     */
    public static HealthServer start(StreamsSettings.Http at, StreamsService service, PrometheusMeterRegistry meters) {
        return serve(at, service, meters);
    }

    static HealthServer serve(StreamsSettings.Http at, Health health, PrometheusMeterRegistry meters) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/health/live", context -> answer(context, health::isLive));
            config.routes.get("/health/ready", context -> answer(context, health::isReady));
            config.routes.get(
                    "/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(meters.scrape()));
        });
        try {
            return new HealthServer(javalin.start(at.host(), at.port()));
        } catch (JavalinBindException e) {
            throw new StartException(
                    "port " + at.port() + " of " + at.host()
                            + " is taken, or no address of this machine; give another with --http-host and --http-port",
                    e);
        }
    }

    /** The port that it listens on, also when any was asked for. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void answer(Context context, BooleanSupplier isWell) {
        boolean well = isWell.getAsBoolean();
        context.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).result(well ? "up" : "down");
    }
}
