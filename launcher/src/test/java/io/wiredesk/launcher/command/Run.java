package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Wiredesk;
import io.wiredesk.launcher.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run of the command in this process, with what it wrote. */
record Run(int exitCode, List<String> out, List<String> err) {

    static Run of(String... arguments) {
        return with(Map.of(), arguments);
    }

    /** @param environment variables beside {@code WIREDESK_HOME}, which names no directory */
    static Run with(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> all = new TreeMap<>(environment);
        all.putIfAbsent("WIREDESK_HOME", Path.of("target", "no-such-home").toString());
        int exitCode = Wiredesk.run(Terminal.of(out, err, all), arguments);
        return new Run(exitCode, lines(out), lines(err));
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
