package io.wiredesk.launcher.registry;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.wiredesk.launcher.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small schema registry with Confluent's REST interface, kept in the topic {@code _schemas} of the broker beside it. It
 * takes Avro schemas that stand alone and holds them, unless told otherwise, to {@code FULL_TRANSITIVE}. Listens on
 * 127.0.0.1.
 */
public final class RegistryServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MAX_REQUEST_BYTES = 1024 * 1024;
    private static final Set<String> MEDIA_TYPES = Set.of(
            RegistryRoutes.MEDIA_TYPE,
            "application/vnd.schemaregistry+json",
            "application/json",
            "application/octet-stream");

    private final Subjects subjects;
    private final Javalin server;

    /**
     * Reads the schemas that are there and begins to answer.
     *
     * @param bootstrapServers the broker
     * @param port             where to listen; 0 for a free port
     * @throws Failure when the broker does not answer within 30 s or the port is taken
     */
    public RegistryServer(String bootstrapServers, int port) {
        this(new KafkaSchemaLog(bootstrapServers, PATIENCE), port);
    }

    /** A registry that keeps its schemas elsewhere. Takes the log over, also when it fails. */
    RegistryServer(SchemaLog log, int port) {
        this.subjects = new Subjects(log);
        try {
            subjects.open();
            this.server = start(new RegistryRoutes(subjects), port);
        } catch (RuntimeException e) {
            subjects.close();
            throw e;
        }
    }

    private static Javalin start(RegistryRoutes routes, int port) {
        try {
            return Javalin.create(config -> configure(config, routes)).start(HOST, port);
        } catch (JavalinBindException e) {
            throw new Failure(
                    "the schema registry cannot listen on port " + port
                            + ": it is taken; give another, or 0 for a free one",
                    e);
        }
    }

    private static void configure(JavalinConfig config, RegistryRoutes routes) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.http.defaultContentType = RegistryRoutes.MEDIA_TYPE;
        config.routes.before(RegistryServer::refuseWebPages);
        addFailures(config.routes);
        routes.addTo(config.routes);
    }

    private static void addFailures(RoutesConfig routes) {
        routes.exception(
                RegistryError.class,
                (error, context) -> fail(context, error.status(), error.code(), error.getMessage()));
        routes.exception(
                HttpResponseException.class,
                (error, context) -> fail(context, error.getStatus(), error.getStatus(), "HTTP " + error.getStatus()));
        routes.exception(Exception.class, (error, context) -> {
            LOG.error("a request to the schema registry failed: {} {}", context.method(), context.path(), error);
            fail(context, 500, 500, "Internal error.");
        });
    }

    private static void fail(Context context, int status, int code, String message) {
        context.status(status);
        RegistryRoutes.send(context, Reply.error(code, message).toString());
    }

    /** A web page elsewhere can make a browser ask this address; clients name no origin and send JSON. */
    private static void refuseWebPages(Context context) {
        if (context.header("Origin") != null) {
            throw RegistryError.webPage();
        }
        String type = context.contentType();
        if (type != null && !type.isEmpty() && !MEDIA_TYPES.contains(type.split(";", 2)[0].strip())) {
            throw RegistryError.mediaType(type);
        }
    }

    /** The address that clients use. */
    public URI url() {
        return URI.create("http://" + HOST + ":" + server.port());
    }

    @Override
    public void close() {
        server.stop();
        subjects.close();
    }
}
