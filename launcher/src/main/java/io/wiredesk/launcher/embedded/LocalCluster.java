package io.wiredesk.launcher.embedded;

import io.wiredesk.launcher.registry.RegistryServer;
import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.TopicSetup;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker with all topics of the live lane, and a schema registry, in this process. Safe for use by several threads. */
public final class LocalCluster implements AutoCloseable {

    private static final int BROKER_PORT = 9092;
    private static final int REGISTRY_PORT = 8081;

    private final Closer parts;
    private final DataDirectory data;
    private final EmbeddedBroker broker;
    private final RegistryServer registry;
    private final Topics topics;

    private LocalCluster(LocalStackOptions options, Closer parts) {
        int brokerPort = Ports.choose(options.brokerPort(), BROKER_PORT, "--port");
        int registryPort = Ports.choose(options.registryPort(), REGISTRY_PORT, "--registry-port");
        this.parts = parts;
        this.data = parts.add(options.data().map(DataDirectory::open).orElseGet(DataDirectory::temporary));
        this.broker = parts.add(EmbeddedBroker.start(data.broker(), brokerPort));
        this.registry = parts.add(new RegistryServer(broker.bootstrapServers(), registryPort));
        this.topics = Topics.live(options.partitions());
        createTopics();
    }

    /**
     * Starts everything and returns when it takes requests.
     *
     * @throws io.wiredesk.launcher.Failure when a port is taken or the data directory cannot be used
     * @throws io.wiredesk.streams.app.StartException when topics that are there do not fit
     */
    public static LocalCluster start(LocalStackOptions options) {
        Closer parts = new Closer();
        try {
            return new LocalCluster(options, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void createTopics() {
        Map<String, Object> client = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            new TopicSetup(topics, 1).createMissing(admin);
        }
    }

    /** Where clients find the broker: {@code host:port}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Where clients find the schema registry. */
    public URI registryUrl() {
        return registry.url();
    }

    /** A new client of the registry. */
    public SchemaRegistry registry() {
        return new ConfluentSchemaRegistry(registryUrl());
    }

    /** The live topics, which are there. */
    public Topics topics() {
        return topics;
    }

    /** Where the broker keeps everything; closed together with this. */
    public DataDirectory data() {
        return data;
    }

    /** Where a topology beside this cluster may keep its state. */
    public Path streamsDirectory() {
        return data.streams();
    }

    @Override
    public void close() {
        parts.close();
    }
}
