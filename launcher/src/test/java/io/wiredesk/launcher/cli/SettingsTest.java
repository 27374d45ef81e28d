package io.wiredesk.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

class SettingsTest {

    @TempDir
    private Path home;

    @Command
    private static final class Probe {
        @Mixin
        private ClusterOptions cluster;

        @Option(names = "--data-dir", defaultValue = "none")
        private String dataDirectory;
    }

    @Test
    void theFlagWinsOverEverything() throws IOException {
        // Given
        Path file = write("bootstrap-server=file:1");
        new RunningStack(home).announce(Map.of("bootstrap-server", "running:1"));

        // When
        Probe probe = parse(Map.of("WIREDESK_BOOTSTRAP_SERVER", "environment:1"), file, "-b", "flag:1");

        // Then
        assertThat(probe.cluster.bootstrapServers()).isEqualTo("flag:1");
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        // Given
        Path file = write("bootstrap-server=file:1", "data-dir=file");

        // When
        Probe probe =
                parse(Map.of("WIREDESK_BOOTSTRAP_SERVER", "environment:1", "WIREDESK_DATA_DIR", "environment"), file);

        // Then
        assertThat(probe.cluster.bootstrapServers()).isEqualTo("environment:1");
        assertThat(probe.dataDirectory).isEqualTo("environment");
    }

    @Test
    void kafkasOwnVariableComesBehindOurs() {
        // When
        Probe kafkas = parse(Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafkas:1"), null);
        Probe both = parse(Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafkas:1", "WIREDESK_BOOTSTRAP_SERVER", "ours:1"), null);

        // Then
        assertThat(kafkas.cluster.bootstrapServers()).isEqualTo("kafkas:1");
        assertThat(both.cluster.bootstrapServers()).isEqualTo("ours:1");
    }

    @Test
    void theFileWinsOverTheRunningStackAndMayBeNamedInTheEnvironment() throws IOException {
        // Given
        Path file = write("schema-registry=http://file:1");
        new RunningStack(home).announce(Map.of("schema-registry", "http://running:1", "bootstrap-server", "running:1"));

        // When
        Probe probe = parse(Map.of("WIREDESK_CONFIG", file.toString()), null);

        // Then
        assertThat(probe.cluster.schemaRegistry()).isEqualTo("http://file:1");
        assertThat(probe.cluster.bootstrapServers()).isEqualTo("running:1");
    }

    @Test
    void withoutAnyOfThemTheDefaultIsTaken() {
        // When
        Probe probe = parse(Map.of("WIREDESK_BOOTSTRAP_SERVER", " "), null);

        // Then
        assertThat(probe.cluster.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(probe.cluster.schemaRegistry()).isEqualTo("http://localhost:8081");
        assertThat(probe.dataDirectory).isEqualTo("none");
    }

    @Test
    void whatHasBeenWithdrawnIsNotFound() {
        // Given
        RunningStack running = new RunningStack(home);
        running.announce(Map.of("bootstrap-server", "running:1"));

        // When
        running.withdraw();

        // Then
        assertThat(parse(Map.of(), null).cluster.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aStackWhoseProcessIsGoneIsNotFound() throws IOException, InterruptedException {
        // Given
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(
                home.resolve("running.properties"), "bootstrap-server=running:1\nprocess=" + gone.pid() + "\n");

        // When
        Probe probe = parse(Map.of(), null);

        // Then
        assertThat(probe.cluster.bootstrapServers()).isEqualTo("localhost:9092");
    }

    @Test
    void kafkaClientSettingsComeFromTheFileAndOverThemFromTheEnvironment() throws IOException {
        // Given
        Path file = write("kafka.security.protocol=SSL", "kafka.ssl.truststore.location=/trust");

        // When
        Probe probe = parse(Map.of("WIREDESK_KAFKA_SECURITY_PROTOCOL", "SASL_SSL"), file);

        // Then
        assertThat(probe.cluster.client())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("security.protocol", "SASL_SSL", "ssl.truststore.location", "/trust"));
    }

    @Test
    void aFileThatCannotBeReadIsAClearError() {
        // Given
        Path missing = home.resolve("missing.properties");

        // When / Then
        assertThatThrownBy(() -> parse(Map.of(), missing))
                .hasRootCauseInstanceOf(IOException.class)
                .hasStackTraceContaining(Failure.class.getName() + ": the configuration file " + missing);
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(home.resolve("wiredesk.properties"), String.join("\n", lines));
    }

    private Probe parse(Map<String, String> environment, Path file, String... arguments) {
        Probe probe = new Probe();
        new CommandLine(probe)
                .setDefaultValueProvider(
                        new Settings(environment, () -> Optional.ofNullable(file), new RunningStack(home)))
                .parseArgs(arguments);
        return probe;
    }
}
