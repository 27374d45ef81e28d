package io.wiredesk.benchmarks.measure;

/**
 * How fast a contender was on one thread.
 *
 * @param perCpuSecond items a CPU second, of the better of the last two passes
 * @param spread       items a CPU second over all passes, those of the warm-up among them
 * @param passes       how many passes over all items it took
 * @param settled      whether the last two passes agreed
 * @param millis       CPU time of single items in the last pass
 */
public record Speed(String name, double perCpuSecond, Spread spread, int passes, boolean settled, Percentiles millis) {}
