package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.measure.CpuClock;
import io.wiredesk.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * How much more two threads do than one. Both begin at one moment when they are warm, and each goes over all documents, so two
 * threads do twice the work; the clock stops with the last one. One thread and two take turns.
 *
 * @param byClock    tokens a second of the wall clock, two threads over one: needs two idle cores to mean something
 * @param byCpu      tokens a CPU-second of each thread, two at a time over one alone, times two: what the machine's other work
 *                   does not disturb
 * @param repetition how often it was measured; the median counts
 */
record Scaling(double byClock, double byCpu, int repetition) {

    private static final int PASSES = 5;
    private static final int REPETITIONS = 9;
    private static final int THREADS = 2;

    static Scaling of(List<Labelled> documents, Consumer<Labelled> work) {
        List<Double> clock = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            run(THREADS, pool, documents, work);
            for (int i = 0; i < REPETITIONS; i++) {
                Run two = run(THREADS, pool, documents, work);
                Run one = run(1, pool, documents, work);
                clock.add((double) THREADS * one.wall() / two.wall());
                cpu.add((double) THREADS * THREADS * one.cpu() / two.cpu());
            }
        } finally {
            pool.shutdownNow();
        }
        return new Scaling(Spread.of(clock).median(), Spread.of(cpu).median(), REPETITIONS);
    }

    /** Nanoseconds from the first thread's start to the last one's end, and of CPU of all threads together. */
    private record Run(long wall, long cpu) {

        private static Run of(List<Part> parts) {
            long start = parts.stream().mapToLong(Part::start).min().orElseThrow();
            long end = parts.stream().mapToLong(Part::end).max().orElseThrow();
            return new Run(end - start, parts.stream().mapToLong(Part::cpu).sum());
        }
    }

    /** What one thread did. */
    private record Part(long start, long end, long cpu) {}

    private static Run run(int threads, ExecutorService pool, List<Labelled> documents, Consumer<Labelled> work) {
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Part> parts = new ArrayList<>();
            Callable<Part> one = () -> part(start, documents, work);
            for (Future<Part> part : pool.invokeAll(Collections.nCopies(threads, one))) {
                parts.add(part.get());
            }
            return Run.of(parts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread failed while measuring", e);
        }
    }

    private static Part part(CyclicBarrier begin, List<Labelled> documents, Consumer<Labelled> work)
            throws InterruptedException, BrokenBarrierException {
        begin.await();
        long start = System.nanoTime();
        long cpu = CpuClock.nanosOf(() -> passes(documents, work));
        return new Part(start, System.nanoTime(), cpu);
    }

    private static void passes(List<Labelled> documents, Consumer<Labelled> work) {
        for (int pass = 0; pass < PASSES; pass++) {
            documents.forEach(work);
        }
    }
}
