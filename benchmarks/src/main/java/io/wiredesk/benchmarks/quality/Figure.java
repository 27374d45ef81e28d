package io.wiredesk.benchmarks.quality;

/**
 * What a metric says of a whole set.
 *
 * @param value from 0 to 1
 * @param cases how many pages or passages it was counted over
 */
public record Figure(String name, double value, int cases) {}
