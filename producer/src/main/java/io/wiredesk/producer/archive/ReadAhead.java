package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.SourceException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads an archive on a thread of its own while its items are dealt with. What waits is bounded, in number and in size. When the
 * sink throws, the reading ends.
 */
public final class ReadAhead implements Archive {

    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

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

    /** A thing to tell the sink, and how large it is. */
    private record Step(Consumer<Sink> telling, int weight) {}

    private static final class Buffer implements Sink {

        private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST_ITEMS);
        private final Semaphore room = new Semaphore(MOST_CHARACTERS);
        private volatile boolean ended;

        void fill(Archive archive, Cursor from) {
            try {
                archive.read(from, this);
                put(new Step(sink -> ended = true, 1));
            } catch (Abandoned e) {
                // Nobody takes what is read any more.
                ended = true;
            } catch (RuntimeException | Error e) {
                put(new Step(sink -> rethrow(e), 1));
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
                Step step = steps.take();
                room.release(step.weight());
                step.telling().accept(sink);
            }
        }

        @Override
        public void item(Item item, Cursor next) {
            put(new Step(sink -> sink.item(item, next), weight(item)));
        }

        @Override
        public void passed(String kind) {
            put(new Step(sink -> sink.passed(kind), 1));
        }

        private static int weight(Item item) {
            int size =
                    item.fold(article -> article.getContent().length(), event -> event.binary().length, refused -> 0);
            return Math.max(1, Math.min(size, MOST_CHARACTERS));
        }

        private void put(Step step) {
            try {
                room.acquire(step.weight());
                steps.put(step);
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
