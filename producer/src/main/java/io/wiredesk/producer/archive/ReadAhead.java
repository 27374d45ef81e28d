package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Reads an archive on a thread of its own while its items are dealt with. What waits is bounded, in number and in size. When the
 * sink throws, the reading ends.
 */
public final class ReadAhead implements Archive {

    /** Handing over costs more than small items do, so they go together. */
    private static final int TOGETHER = 100;

    private static final int TOGETHER_CHARACTERS = 512 * 1024;
    private static final int MOST_WAITING = 24;

    private final Archive archive;

    public ReadAhead(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return archive.name();
    }

    @Override
    public long size() {
        return archive.size();
    }

    @Override
    public long position() {
        return archive.position();
    }

    @Override
    public void read(Cursor from, Sink sink) {
        Buffer buffer = new Buffer();
        Thread reader = new Thread(() -> buffer.fill(archive, from), "reading ahead");
        reader.setDaemon(true);
        reader.start();
        try {
            buffer.drain(sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(archive.name() + ": interrupted while reading", e);
        } finally {
            reader.interrupt();
        }
    }

    private static final class Buffer implements Sink {

        private final BlockingQueue<List<Consumer<Sink>>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private List<Consumer<Sink>> together = new ArrayList<>();
        private int characters;
        private volatile boolean ended;

        void fill(Archive archive, Cursor from) {
            try {
                archive.read(from, this);
                tell(sink -> ended = true, 0);
                handOver();
            } catch (Abandoned e) {
                // Nobody takes what is read any more.
                ended = true;
            } catch (RuntimeException | Error e) {
                tell(sink -> rethrow(e), 0);
                handOver();
            }
        }

        private static void rethrow(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        void drain(Sink sink) throws InterruptedException {
            while (!ended) {
                waiting.take().forEach(telling -> telling.accept(sink));
            }
        }

        @Override
        public void item(Item item, Cursor next) {
            tell(sink -> sink.item(item, next), size(item));
        }

        @Override
        public void passed(String kind) {
            tell(sink -> sink.passed(kind), 0);
        }

        private static int size(Item item) {
            return item.fold(article -> article.getContent().length(), event -> event.binary().length, refused -> 0);
        }

        private void tell(Consumer<Sink> telling, int size) {
            together.add(telling);
            characters += size;
            if (together.size() >= TOGETHER || characters >= TOGETHER_CHARACTERS) {
                handOver();
            }
        }

        private void handOver() {
            try {
                waiting.put(together);
                together = new ArrayList<>(TOGETHER);
                characters = 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Abandoned();
            }
        }
    }

    /** Ends the reading from within. */
    private static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("nobody takes what is read", null, false, false);
        }
    }
}
