package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.CpuMeter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose work a thread of this process does. */
enum Part {
    /** The application's: its stream thread and its Kafka clients' threads. */
    APPLICATION,
    /** The embedded broker's and registry's. */
    BROKER,
    /** The benchmark's own: reading the results, sending the load. */
    BENCHMARK;

    /** In front of the application's id, which Kafka Streams puts into the name of every thread that it starts. */
    static final String APPLICATION_PREFIX = "measured-";

    /** In the names of the benchmark's own threads and Kafka clients. */
    static final String BENCHMARK_PREFIX = "wiredesk-bench";

    /**
     * Tells threads apart by their names; one that has neither prefix is the broker's, unless it is older than the broker.
     * Call it before the broker starts.
     */
    static CpuMeter.Grouping<Part> grouping() {
        Set<Long> older = Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return (id, name) -> {
            if (name.contains(APPLICATION_PREFIX)) {
                return APPLICATION;
            }
            return older.contains(id) || name.contains(BENCHMARK_PREFIX) ? BENCHMARK : BROKER;
        };
    }
}
