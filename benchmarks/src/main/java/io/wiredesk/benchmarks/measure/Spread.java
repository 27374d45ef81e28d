package io.wiredesk.benchmarks.measure;

import java.util.Collection;

/** Several measurements of one thing: the smallest, the middle one (the mean of the middle two), the largest. */
public record Spread(double min, double median, double max) {

    /**
     * Sums up values.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a spread needs at least one value");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
}
