package io.wiredesk.launcher.cli;

import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.RegistryClientOptions;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which cluster a command talks to. Without a flag it is the {@code wiredesk up} of this user when there is one. */
public final class ClusterOptions {

    /** How long a broker that does not answer is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(
            names = {"-b", "--bootstrap-server"},
            paramLabel = "HOST:PORT",
            defaultValue = "localhost:9092",
            description =
                    "Broker, or several with commas between them (default: the running 'wiredesk up', else localhost:9092).")
    private String bootstrapServers;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "http://localhost:8081",
            description = "Schema registry (default: the running 'wiredesk up', else http://localhost:8081).")
    private String schemaRegistry;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The brokers, as {@code host:port}, commas between them. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** The address of the schema registry. */
    public String schemaRegistry() {
        return schemaRegistry;
    }

    /** A client of the schema registry. */
    public SchemaRegistry registry() {
        return new ConfluentSchemaRegistry(schemaRegistry, RegistryClientOptions.standard());
    }

    /** A client that describes and creates topics; whoever asks for it closes it. */
    public Admin admin() {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        Map<String, Object> settings = new HashMap<>(client());
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2);
        return Admin.create(settings);
    }

    /**
     * Further settings of all Kafka clients by their Kafka names, such as {@code security.protocol}: from the environment ({@code
     * WIREDESK_KAFKA_SECURITY_PROTOCOL}), else from the configuration file ({@code kafka.security.protocol}).
     */
    public Map<String, String> client() {
        return spec.commandLine().getDefaultValueProvider() instanceof Settings settings ? settings.client() : Map.of();
    }
}
