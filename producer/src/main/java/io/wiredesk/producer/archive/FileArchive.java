package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.ReadFailure;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import io.wiredesk.schemas.event.RawArticle;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A file, whatever is in it. Articles keep their times: one that comes without the time at which it was first seen was first seen
 * when it was published, and at the latest when the file was written. So every run gives the same.
 */
final class FileArchive implements Archive {

    private static final String END = "end";

    private final Path file;
    private final Path relative;
    private final SourceOptions options;
    private volatile long position;

    /** @param relative what an article that is the whole file is called */
    FileArchive(Path file, Path relative, SourceOptions options) {
        this.file = file;
        this.relative = relative;
        this.options = options;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public long size() {
        return file.toFile().length();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(Cursor from, Sink sink) {
        if (from.number(END) != 0) {
            return;
        }
        Input named = Sources.input(file, relative);
        Input input = new Input(
                named.name(),
                named.guid(),
                named.address(),
                named.contentType(),
                () -> new Counted(named.opener().open()));
        try {
            SourceOptions recorded = options.withClock(Clock.fixed(written(), ZoneOffset.UTC));
            new ArchiveInputs(recorded).read(input, from, new OriginalTimes(sink));
        } catch (IOException e) {
            Intake.Refused refused = ReadFailure.of(input.name(), e);
            sink.item(new Item.Refused(refused), new Cursor(Map.of(END, 1L)));
        }
    }

    private Instant written() throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /** Sees how far the file has been read. */
    private final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            advance(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            advance(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            advance(skipped);
            return skipped;
        }

        private void advance(long count) {
            read += count;
            position = read;
        }
    }

    private record OriginalTimes(Sink sink) implements Sink {

        @Override
        public void item(Item item, Cursor next) {
            sink.item(item.fold(article -> new Item.Article(timed(article)), Item.Event::new, Item.Refused::new), next);
        }

        @Override
        public void passed(String kind) {
            sink.passed(kind);
        }

        private static RawArticle timed(RawArticle article) {
            Instant published = article.getPublishedAt();
            if (published != null && published.isBefore(article.getFirstSeenAt())) {
                article.setFirstSeenAt(published);
            }
            return article;
        }
    }
}
