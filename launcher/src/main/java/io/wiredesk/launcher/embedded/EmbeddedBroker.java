package io.wiredesk.launcher.embedded;

import io.wiredesk.launcher.Failure;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker with its controller in this JVM, reachable from this machine alone. Its directory is formatted when it is new;
 * what an earlier one wrote there, stopped or killed, is kept.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param directory where it keeps its logs
     * @param port      a free port of the loopback interface
     * @throws Failure when it cannot start
     */
    public static EmbeddedBroker start(Path directory, int port) {
        Map<String, String> settings = BrokerSettings.of(directory, port, Ports.free());
        try {
            format(directory);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, Ports.HOST + ":" + port);
        } catch (Exception e) {
            throw new Failure("the embedded broker does not start in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void format(Path directory) throws Exception {
        if (Files.exists(directory.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
    }

    /** Where clients find it: {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops it; what it holds is on disk then. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
