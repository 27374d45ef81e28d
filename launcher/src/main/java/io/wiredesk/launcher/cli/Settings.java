package io.wiredesk.launcher.cli;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option that is not on the command line takes its value from. In this order, the first that has one wins:
 *
 * <ol>
 *   <li>the environment: {@code --schema-registry} is {@code WIREDESK_SCHEMA_REGISTRY}; for {@code --bootstrap-server} also
 *       {@code KAFKA_BOOTSTRAP_SERVERS}
 *   <li>the properties file given with {@code --config} or {@code WIREDESK_CONFIG}: {@code schema-registry=…}
 *   <li>for {@code --bootstrap-server} and {@code --schema-registry}: the {@code wiredesk up} that this user runs
 *   <li>the option's default
 * </ol>
 */
final class Settings implements IDefaultValueProvider {

    private static final String BOOTSTRAP_SERVER = "bootstrap-server";
    private static final String SCHEMA_REGISTRY = "schema-registry";

    private static final String CLIENT_KEY = "kafka.";
    private static final String CLIENT_VARIABLE = "WIREDESK_KAFKA_";

    private final Map<String, String> environment;
    private final Supplier<Optional<Path>> configFile;
    private final RunningStack running;

    /** @param configFile the file given on the command line, asked for after the command line is read */
    Settings(Map<String, String> environment, Supplier<Optional<Path>> configFile, RunningStack running) {
        this.environment = environment;
        this.configFile = configFile;
        this.running = running;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = name(option);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> fromEnvironment(name), () -> fromFile(name), () -> fromRunning(name))
                .flatMap(source -> source.get().stream())
                .findFirst()
                .orElse(null);
    }

    /** Settings of Kafka clients: {@code kafka.*} of the file, and over them {@code WIREDESK_KAFKA_*} of the environment. */
    Map<String, String> client() {
        Map<String, String> client = new TreeMap<>();
        Properties file = file();
        file.stringPropertyNames().stream()
                .filter(name -> name.startsWith(CLIENT_KEY))
                .forEach(name -> client.put(name.substring(CLIENT_KEY.length()), file.getProperty(name)));
        environment.forEach((name, value) -> {
            if (name.startsWith(CLIENT_VARIABLE)) {
                String key = name.substring(CLIENT_VARIABLE.length());
                client.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return client;
    }

    /** The option's long name, without the dashes. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private Optional<String> fromEnvironment(String name) {
        String variable = "WIREDESK_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<String> own = variable(variable);
        return own.isEmpty() && name.equals(BOOTSTRAP_SERVER) ? variable("KAFKA_BOOTSTRAP_SERVERS") : own;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private Optional<String> fromFile(String name) {
        return name.equals("config") ? Optional.empty() : Optional.ofNullable(file().getProperty(name));
    }

    private Properties file() {
        return configFile
                .get()
                .or(() -> variable("WIREDESK_CONFIG").map(Path::of))
                .map(Settings::load)
                .orElseGet(Properties::new);
    }

    private Optional<String> fromRunning(String name) {
        return name.equals(BOOTSTRAP_SERVER) || name.equals(SCHEMA_REGISTRY)
                ? Optional.ofNullable(running.options().get(name))
                : Optional.empty();
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(
                    "the configuration file " + file + " cannot be read: give a properties file with --config", e);
        }
    }
}
