package io.wiredesk.launcher.cli;

import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.RegistryClientOptions;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which cluster a command talks to. Without a flag it is the {@code wiredesk up} of this user when there is one. */
public final class ClusterOptions {

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

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public String schemaRegistry() {
        return schemaRegistry;
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** A client of the schema registry. */
    public SchemaRegistry registry() {
        return new ConfluentSchemaRegistry(schemaRegistry, RegistryClientOptions.standard());
    }

    /**
     * Further settings of all Kafka clients by their Kafka names, such as {@code security.protocol}: from the environment ({@code
     * WIREDESK_KAFKA_SECURITY_PROTOCOL}), else from the configuration file ({@code kafka.security.protocol}).
     */
    public Map<String, String> client() {
        return spec.commandLine().getDefaultValueProvider() instanceof Settings settings ? settings.client() : Map.of();
    }
}
