package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.measure.CpuClock;
import io.wiredesk.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * How much more two threads do than one.
 *
 * @param byClock    tokens a second of the wall clock, two threads over one: needs two idle cores to mean something
 * @param byCpu      tokens a CPU-second of each thread, two at a time over one alone, times two: what the machine's other work
 *                   does not disturb
 * @param repetition how often it was measured; the median counts
 */
record Scaling(double byClock, double byCpu, int repetition) {

    private static final int PASSES = 3;
    private static final int REPETITIONS = 5;

    static Scaling of(List<Labelled> documents, Consumer<Labelled> work) {
        List<Double> clock = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            Run two = run(2, documents, work);
            Run one = run(1, documents, work);
            clock.add(2.0 * one.wall() / two.wall());
            cpu.add(4.0 * one.cpu() / two.cpu());
        }
        return new Scaling(Spread.of(clock).median(), Spread.of(cpu).median(), REPETITIONS);
    }

    /** Nanoseconds of the clock, and of CPU of all threads together. */
    private record Run(long wall, long cpu) {}

    private static Run run(int threads, List<Labelled> documents, Consumer<Labelled> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> CpuClock.nanosOf(() -> passes(documents, work))));
            }
            long cpu = 0;
            for (Future<Long> part : parts) {
                cpu += part.get();
            }
            return new Run(System.nanoTime() - start, cpu);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread failed while measuring", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void passes(List<Labelled> documents, Consumer<Labelled> work) {
        for (int pass = 0; pass < PASSES; pass++) {
            documents.forEach(work);
        }
    }
}
