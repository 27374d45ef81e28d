package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.FileWalk;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** All files below a directory, in the order of {@link FileWalk}. A cursor is one of the file, and which file it is. */
final class DirectoryArchive implements Archive {

    private static final String FILE = "file";

    private final Path directory;
    private final SourceOptions options;
    private volatile long before;
    private volatile Archive current;

    DirectoryArchive(Path directory, SourceOptions options) {
        this.directory = directory;
        this.options = options;
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public long size() {
        FileWalk files = walk();
        long size = 0;
        while (files.hasNext()) {
            size += files.next().toFile().length();
        }
        return size;
    }

    @Override
    public long position() {
        Archive file = current;
        return before + (file == null ? 0 : file.position());
    }

    @Override
    public void read(Cursor from, Sink sink) {
        FileWalk files = walk();
        for (long number = 0; files.hasNext(); number++) {
            Path path = files.next();
            if (number >= from.number(FILE)) {
                Archive file = new FileArchive(path, directory.relativize(path), options);
                current = file;
                file.read(number == from.number(FILE) ? from : Cursor.START, new InFile(sink, number));
                current = null;
            }
            before += path.toFile().length();
        }
    }

    private FileWalk walk() {
        try {
            return new FileWalk(directory);
        } catch (IOException e) {
            throw new SourceException(directory + ": this directory cannot be listed; check its permissions", e);
        }
    }

    private record InFile(Sink sink, long number) implements Sink {

        @Override
        public void item(Item item, Cursor next) {
            Map<String, Long> numbers = new HashMap<>(next.numbers());
            numbers.put(FILE, number);
            sink.item(item, new Cursor(numbers));
        }

        @Override
        public void passed(String kind) {
            sink.passed(kind);
        }
    }
}
