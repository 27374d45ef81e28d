package io.wiredesk.launcher.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a run of the command.
 *
 * @param out         standard output: data and nothing else
 * @param err         standard error: everything else
 * @param interactive whether a person watches standard error
 * @param environment the environment's variables
 */
public record Terminal(Lines out, PrintStream err, boolean interactive, Map<String, String> environment) {

    /** Set by the {@code wiredesk} script, which can tell; Java 17 cannot. */
    static final String INTERACTIVE = "wiredesk.interactive";

    /** One that nobody watches, on streams of the caller. */
    public static Terminal of(OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Terminal(
                new Lines(out), new PrintStream(err, true, StandardCharsets.UTF_8), false, Map.copyOf(environment));
    }

    /** The terminal that this process was started in. */
    public static Terminal system(OutputStream out) {
        return new Terminal(
                new Lines(out),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean(INTERACTIVE),
                System.getenv());
    }

    /** Tells a person something. */
    public void say(String line) {
        err.println(line);
    }

    /** Where wiredesk keeps what belongs to the user: {@code WIREDESK_HOME}, else {@code ~/.wiredesk}. */
    public Path home() {
        return Optional.ofNullable(environment.get("WIREDESK_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".wiredesk"));
    }
}
