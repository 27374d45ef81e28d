package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.NewsEntityFinder;
import io.wiredesk.stages.resources.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What the finder takes.
 *
 * @param modelBytes size of the model file
 * @param loadMillis from nothing to a finder that is ready, the first time in this process
 * @param heapBytes  that are used more with the finder than without it, after garbage collection
 */
record Footprint(long modelBytes, double loadMillis, long heapBytes) {

    private static final String MODEL = "entities/news-en.model";
    private static final double NANOS_PER_MILLI = 1e6;

    /** A finder with what it takes. */
    record Loaded(NewsEntityFinder finder, Footprint footprint) {}

    static Loaded load() {
        long before = usedHeap();
        long start = System.nanoTime();
        NewsEntityFinder finder = NewsEntityFinder.load();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new Loaded(finder, new Footprint(sizeOfModel(), millis, usedHeap() - before));
    }

    private static long sizeOfModel() {
        try (InputStream in = Resources.open(MODEL)) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        }
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            runtime.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
