package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens archives on disk. */
public final class Archives {

    private Archives() {}

    /**
     * Opens a file or a directory.
     *
     * @throws SourceException when there is nothing to read there; its message says what to do
     */
    public static Archive open(String argument, SourceOptions options) {
        if (argument.equals("-")) {
            throw readOnce(argument);
        }
        Path path = Sources.existing(argument);
        if (Files.isDirectory(path)) {
            return new DirectoryArchive(path, options);
        }
        if (!Files.isRegularFile(path)) {
            throw readOnce(argument);
        }
        return new FileArchive(path, path.getFileName(), options);
    }

    private static SourceException readOnce(String argument) {
        return new SourceException(argument + ": can be read only once: write what it gives to a file first");
    }
}
