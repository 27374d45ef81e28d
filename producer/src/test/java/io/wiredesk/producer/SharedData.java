package io.wiredesk.producer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The development data beside the checkout; tests that need it are skipped, and say so, where it is missing. */
public final class SharedData {

    private static final Path ROOT = Path.of("..", "..", "shared", "data");

    private SharedData() {}

    /** A folder of the data; the test is skipped when it is missing. */
    public static Path folder(String name, int cases) {
        Path folder = ROOT.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped " + cases + " cases: " + folder + " is missing");
        return folder;
    }

    /** All files below a folder with an ending, sorted. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
