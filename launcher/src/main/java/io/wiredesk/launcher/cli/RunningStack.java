package io.wiredesk.launcher.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells the commands in other terminals where the {@code wiredesk up} of this user is, whatever ports it chose: a small file
 * {@code running.properties} in the user's wiredesk directory, with the names of the options as keys. It counts only while the
 * process that wrote it lives. A convenience: when the file cannot be written or read, the options have to be given.
 */
public final class RunningStack {

    private static final String PROCESS = "process";

    private final Path file;

    /** @param home the user's wiredesk directory, which need not be there yet */
    public RunningStack(Path home) {
        this.file = home.resolve("running.properties");
    }

    /**
     * Says where this process listens.
     *
     * @param options values by the name of the option that other commands need for them
     * @return whether others can read it
     */
    public boolean announce(Map<String, String> options) {
        Properties properties = new Properties();
        properties.putAll(options);
        properties.setProperty(PROCESS, String.valueOf(ProcessHandle.current().pid()));
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, "Where wiredesk up runs; removed when it stops.");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes back what this process announced. */
    public void withdraw() {
        String own = String.valueOf(ProcessHandle.current().pid());
        try {
            if (own.equals(read().getProperty(PROCESS))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The process number in it says that it no longer counts.
            return;
        }
    }

    /** The values of the living process that announced itself last; empty when there is none. */
    Map<String, String> options() {
        try {
            Properties properties = read();
            return isAlive(properties.getProperty(PROCESS, "")) ? asMap(properties) : Map.of();
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    private Properties read() throws IOException {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static boolean isAlive(String process) {
        return process.matches("\\d{1,18}")
                && Optional.of(Long.parseLong(process))
                        .flatMap(ProcessHandle::of)
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private static Map<String, String> asMap(Properties properties) {
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }
}
