package io.wiredesk.producer.push;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.InputReader;
import io.wiredesk.producer.source.SourceException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles over HTTP: {@code POST /articles}, and what WebSub hubs deliver under {@code /websub}. Also serves {@code
 * /health/live} and {@code /metrics}. Every answer is JSON; a request is answered when the broker has acknowledged what it brought.
 */
public final class PushServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin server;

    private PushServer(Javalin server) {
        this.server = server;
    }

    /** What the server works with. */
    public record Parts(
            InputReader reader,
            Outlet outlet,
            Optional<Subscriptions> subscriptions,
            MeterRegistry meters,
            Supplier<String> metrics) {}

    /**
     * Starts to listen.
     *
     * @throws SourceException when the port is taken, or the host is not this machine
     */
    public static PushServer start(PushOptions options, Parts parts) {
        try {
            Javalin server = Javalin.create(config -> configure(config, options, parts));
            return new PushServer(server.start(options.host(), options.port()));
        } catch (JavalinBindException e) {
            throw new SourceException(
                    "port " + options.port() + " of " + options.host()
                            + " is taken, or no address of this machine: give another with --listen",
                    e);
        }
    }

    private static void configure(JavalinConfig config, PushOptions options, Parts parts) {
        Gate gate = new Gate(options.sources().maxBytes());
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = options.sources().maxBytes();
        addArticles(config.routes, options, parts, gate);
        parts.subscriptions().ifPresent(subscriptions -> new HubRoutes(subscriptions, gate).addTo(config.routes));
        addObservation(config.routes, parts);
        addFailures(config.routes, parts);
    }

    private static void addArticles(RoutesConfig routes, PushOptions options, Parts parts, Gate gate) {
        PushedArticles articles = new PushedArticles(options, parts.reader(), parts.outlet());
        routes.post("/articles", context -> {
            if (!options.token().isIn(Optional.ofNullable(context.header("Authorization")))) {
                context.header("WWW-Authenticate", "Bearer");
                refuse(context, 401, "the header Authorization brings no token, or a wrong one");
            } else if (!gate.pass(context.contentLength(), () -> articles.take(context))) {
                context.header("Retry-After", "1");
                refuse(context, 429, "too much is on its way already");
            }
            count(parts.meters(), context);
        });
    }

    private static void addObservation(RoutesConfig routes, Parts parts) {
        routes.get("/health/live", context -> context.result("up"));
        routes.get(
                "/metrics",
                context -> context.contentType(PROMETHEUS_TEXT)
                        .result(parts.metrics().get()));
    }

    private static void addFailures(RoutesConfig routes, Parts parts) {
        routes.exception(PublishException.class, (e, context) -> {
            context.header("Retry-After", "5");
            refuse(context, 503, "not acknowledged, send it again: " + e.getMessage());
            count(parts.meters(), context);
        });
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("a request failed by a mistake of ours: {} {}", context.method(), context.path(), e);
            refuse(context, 500, "a mistake of ours");
        });
    }

    private static void count(MeterRegistry meters, Context context) {
        Counter.builder("wiredesk.push.requests")
                .tag("status", String.valueOf(context.statusCode()))
                .register(meters)
                .increment();
    }

    static void refuse(Context context, int status, String why) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("error", why);
        context.status(status).contentType("application/json").result(answer.toString());
    }

    /** The port that it listens on, also when any was asked for. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
