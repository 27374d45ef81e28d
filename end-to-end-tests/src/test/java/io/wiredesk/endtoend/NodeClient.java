package io.wiredesk.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs scripts of a Node package, installed once into a directory of its own. */
final class NodeClient {

    private static final long PATIENCE_SECONDS = 120;

    private final Path directory;

    private NodeClient(Path directory) {
        this.directory = directory;
    }

    /** Copies the package to {@code directory}. */
    static NodeClient in(Path source, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(source).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        return new NodeClient(directory);
    }

    /** Whether Node and npm are on this machine. */
    boolean isThere() {
        try {
            run(List.of("node", "--version"));
            run(List.of("npm", "--version"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Installs what the lock file names; runs none of its scripts. */
    void install() throws IOException {
        run(List.of("npm", "ci", "--ignore-scripts", "--loglevel=error"));
    }

    /** What a script prints, line by line. */
    List<String> run(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private List<String> run(List<String> command) throws IOException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitSuccess(process, command);
        return Files.readAllLines(output);
    }

    private static void awaitSuccess(Process process, List<String> command) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not done after " + PATIENCE_SECONDS + " s: " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted: " + command, e);
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("exit " + process.exitValue() + ": " + command);
        }
    }
}
