package io.wiredesk.launcher.command;

import io.wiredesk.console.Position;
import io.wiredesk.console.Tail;
import io.wiredesk.console.TailOptions;
import io.wiredesk.launcher.cli.Lines;
import io.wiredesk.launcher.embedded.LocalCluster;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Prints the enriched events of a cluster as they come, on a thread of its own. */
final class EventPrinter implements AutoCloseable {

    private static final long POLL_MILLIS = 50;

    private final Tail tail;
    private final Lines out;
    private final AtomicLong printed = new AtomicLong();
    private final CompletableFuture<Long> reading;

    EventPrinter(LocalCluster cluster, Lines out) {
        this.tail = new Tail(cluster.bootstrapServers(), Map.of(), cluster.registry());
        this.out = out;
        TailOptions all =
                new TailOptions(cluster.topics().enriched().name(), Position.BEGINNING, OptionalLong.empty(), false);
        // Not on the common pool: this blocks, and the HTTP client needs that pool.
        this.reading = CompletableFuture.supplyAsync(
                () -> tail.read(all, this::print), work -> new Thread(work, "printer").start());
    }

    long printed() {
        return printed.get();
    }

    /**
     * Waits for something.
     *
     * @return whether it came about within the limit
     * @throws RuntimeException what ended the printing, such as a closed standard output
     */
    boolean await(BooleanSupplier condition, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            pause();
        }
        return condition.getAsBoolean();
    }

    @Override
    public void close() {
        tail.stop();
        try {
            reading.join();
        } catch (CompletionException e) {
            throw unwrapped(e.getCause());
        } finally {
            tail.close();
        }
    }

    private void print(List<String> lines) {
        lines.forEach(out::write);
        out.flush();
        printed.addAndGet(lines.size());
    }

    private void pause() throws InterruptedException {
        try {
            reading.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
