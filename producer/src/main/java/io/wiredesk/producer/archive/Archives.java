package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new SourceException(argument + ": no such file or directory");
        }
        if (!Files.isReadable(path)) {
            throw new SourceException(argument + ": may not be read; check its permissions");
        }
        return Files.isDirectory(path)
                ? new DirectoryArchive(path, options)
                : new FileArchive(path, path.getFileName(), options);
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new SourceException("'" + argument + "' is no path: " + e.getReason(), e);
        }
    }
}
