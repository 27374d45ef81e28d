package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** All files below a directory, in the order of {@link FileWalk}. */
final class DirectorySource implements Source {

    private static final Set<Kind> NO_ARTICLES = EnumSet.of(Kind.EMPTY, Kind.BINARY, Kind.OTHER_XML);

    private final Path directory;
    private final DocumentReader reader;

    private DirectorySource(Path directory, SourceOptions options) {
        this.directory = directory;
        this.reader = new DocumentReader(options);
    }

    /** Opens a directory; one in which no file can hold an article is an error. */
    static Source open(Path directory, SourceOptions options) {
        FileWalk files = walk(directory);
        long looked = 0;
        while (files.hasNext()) {
            looked++;
            if (mayHoldArticles(files.next())) {
                return new DirectorySource(directory, options);
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

    private static boolean mayHoldArticles(Path file) {
        Hint hint = Hint.ofName(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            Kind kind = Sniffed.of(Bytes.head(Bytes.unpacked(in)), hint).kind();
            return hint != Hint.FURNITURE && !NO_ARTICLES.contains(kind);
        } catch (IOException e) {
            return false;
        }
    }
}
