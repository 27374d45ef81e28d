package io.wiredesk.launcher.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work on several threads whose results come out in the order in which it was submitted. Holds a few pieces of work per thread at
 * most: whoever submits more waits. For use by one thread, which is also the one that gets the results.
 */
final class InOrder<T> implements AutoCloseable {

    private static final int PIECES_PER_THREAD = 8;

    private final ExecutorService workers;
    private final int room;
    private final Consumer<? super T> sink;
    private final Deque<Future<T>> pending = new ArrayDeque<>();

    InOrder(int threads, Consumer<? super T> sink) {
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "worker");
            thread.setDaemon(true);
            return thread;
        });
        this.room = threads * PIECES_PER_THREAD;
        this.sink = sink;
    }

    void submit(Callable<T> work) {
        while (!pending.isEmpty()
                && (pending.size() >= room || pending.getFirst().isDone())) {
            sink.accept(result(pending.removeFirst()));
        }
        pending.addLast(workers.submit(work));
    }

    /** Waits for all that was submitted. */
    void finish() {
        while (!pending.isEmpty()) {
            sink.accept(result(pending.removeFirst()));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
