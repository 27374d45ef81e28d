package io.wiredesk.benchmarks.measure;

import java.util.Collection;

/** What half, and 99 of 100, of some durations stay within, and the longest, in milliseconds (nearest rank). */
public record Percentiles(double p50, double p99, double max) {

    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * Sums up durations, in nanoseconds.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Percentiles ofNanos(Collection<Long> durations) {
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("percentiles need at least one duration");
        }
        long[] sorted = durations.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(rank(sorted, 0.50), rank(sorted, 0.99), rank(sorted, 1));
    }

    private static double rank(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
