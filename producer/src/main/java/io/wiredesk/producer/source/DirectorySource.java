package io.wiredesk.producer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** All files below a directory, sorted by name, each directory where its name stands; hidden ones are passed over. */
final class DirectorySource {

    private DirectorySource() {}

    static Source open(Path directory, SourceOptions options) {
        DocumentReader reader = new DocumentReader(options);
        return sink -> walk(directory, file -> reader.read(Sources.input(file, directory.relativize(file)), sink));
    }

    private static void walk(Path directory, java.util.function.Consumer<Path> visitor) {
        try (Stream<Path> children = Files.list(directory)) {
            children.sorted().forEach(child -> {
                if (Files.isDirectory(child)) {
                    walk(child, visitor);
                } else {
                    visitor.accept(child);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
