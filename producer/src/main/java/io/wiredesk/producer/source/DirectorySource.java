package io.wiredesk.producer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** All files below a directory, in the order of {@link FileWalk}. */
final class DirectorySource implements Source {

    private final Path directory;
    private final InputReader reader;

    private DirectorySource(Path directory, InputReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** Opens a directory; one in which no file can hold an article is an error. */
    static Source open(Path directory, InputReader reader) {
        FileWalk files = walk(directory);
        long looked = 0;
        while (files.hasNext()) {
            looked++;
            Path file = files.next();
            if (reader.mayHoldArticles(Sources.input(file, directory.relativize(file)))) {
                return new DirectorySource(directory, reader);
            }
        }
        throw new SourceException(directory + ": no articles in this directory: "
                + (looked == 0
                        ? "it holds no files"
                        : "none of its " + looked + " files is HTML, text, NDJSON or a feed"));
    }

    @Override
    public void forEach(Consumer<? super Intake> sink) {
        walk(directory).forEachRemaining(file -> reader.read(Sources.input(file, directory.relativize(file)), sink));
    }

    private static FileWalk walk(Path directory) {
        try {
            return new FileWalk(directory);
        } catch (IOException e) {
            throw new SourceException(directory + ": this directory cannot be listed; check its permissions", e);
        }
    }
}
