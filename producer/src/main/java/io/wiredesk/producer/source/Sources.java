package io.wiredesk.producer.source;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what the command line names: a file, a directory, or {@code -} for standard input. */
public final class Sources {

    private Sources() {}

    /**
     * Opens a source.
     *
     * @param argument a path, or {@code -}
     * @throws SourceException when there is nothing to read there; its message says what to do
     */
    public static Source open(String argument, SourceOptions options) {
        return open(argument, options, System.in);
    }

    /** Opens a source; {@code stdin} is what {@code -} stands for. */
    public static Source open(String argument, SourceOptions options, InputStream stdin) {
        return open(argument, new DocumentReader(options), stdin);
    }

    /** Opens a source whose inputs are read by {@code reader}. */
    public static Source open(String argument, InputReader reader, InputStream stdin) {
        if (argument.equals("-")) {
            return sink -> reader.read(Input.once("-", stdin), sink);
        }
        return file(argument, reader);
    }

    private static Source file(String argument, InputReader reader) {
        Path path = existing(argument);
        return Files.isDirectory(path)
                ? DirectorySource.open(path, reader)
                : sink -> reader.read(input(path, path.getFileName()), sink);
    }

    /**
     * The file or directory that an argument names.
     *
     * @throws SourceException when there is none that may be read; its message says what to do
     */
    public static Path existing(String argument) {
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new SourceException(argument + ": no such file or directory");
        }
        if (!Files.isReadable(path)) {
            throw new SourceException(argument + ": may not be read; check its permissions");
        }
        return path;
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new SourceException("'" + argument + "' is no path: " + e.getReason(), e);
        }
    }

    /** A file as an input; {@code relative} is what its article is called. */
    public static Input input(Path file, Path relative) {
        String guid = relative.toString().replace('\\', '/');
        return new Input(file.toString(), Optional.of(guid), Optional.empty(), Optional.empty(), new FileOpener(file));
    }

    /** A pipe has a path, too, but can be read once. */
    private record FileOpener(Path file) implements Input.Opener {

        @Override
        public InputStream open() throws IOException {
            // The stream of Files asks for its position, which a pipe does not have.
            return reopens() ? Files.newInputStream(file) : new FileInputStream(file.toFile());
        }

        @Override
        public boolean reopens() {
            return Files.isRegularFile(file);
        }
    }
}
