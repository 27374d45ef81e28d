package io.wiredesk.streams.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.RegistryClientOptions;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.streams.topology.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application on its own, with its options in the environment: what a container runs. */
public final class StreamsMain {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsMain.class);

    private StreamsMain() {}

    /** Runs until SIGTERM; exits with 1 when it cannot start or fails. */
    public static void main(String[] arguments) {
        try {
            run(new Environment(System.getenv()).settings());
        } catch (StartException | SchemaRegistryException | IllegalArgumentException e) {
            LOG.error("Not started: {}", e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            LOG.error("Stopped by a failure", e);
            System.exit(1);
        }
    }

    /** Starts the topology and its health server, and waits until the topology stops. */
    static void run(StreamsSettings settings) throws InterruptedException {
        SchemaRegistry registry =
                new ConfluentSchemaRegistry(settings.cluster().schemaRegistry(), RegistryClientOptions.standard());
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (StreamsService service = StreamsService.start(settings, Desk.standard(), registry, meters);
                HealthServer health = HealthServer.start(settings.http(), service, meters)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            LOG.info("Health and metrics on port {}", health.port());
            service.await();
        }
    }
}
