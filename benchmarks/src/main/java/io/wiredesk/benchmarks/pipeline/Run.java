package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.CpuMeter;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One measured run over all articles.
 *
 * @param articles    how many
 * @param nanos       from being ready to the last commit that a reader sees
 * @param cpu         CPU time in between
 * @param stagesNanos CPU time within the stages
 * @param records     what came out on the topics
 */
record Run(
        int articles,
        long nanos,
        CpuMeter.Usage<Part> cpu,
        long stagesNanos,
        List<ConsumerRecord<String, byte[]>> records) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    double articlesPerSecond() {
        return articles * NANOS_PER_SECOND / nanos;
    }

    /** CPU time of an article, in milliseconds, by who used it. */
    Cost cost() {
        return new Cost(
                millis(stagesNanos),
                millis(cpu.of(Part.APPLICATION) - stagesNanos),
                millis(cpu.of(Part.BROKER)),
                millis(cpu.of(Part.BENCHMARK)),
                millis(cpu.rest()));
    }

    private double millis(long total) {
        return total / NANOS_PER_MILLI / articles;
    }

    /**
     * CPU milliseconds for an article.
     *
     * @param stages      within the stages
     * @param application in the application's threads outside of the stages
     * @param broker      in the broker's and registry's threads
     * @param benchmark   in the benchmark's own threads
     * @param machine     what no Java thread used: garbage collector, compiler, native threads
     */
    record Cost(double stages, double application, double broker, double benchmark, double machine) {}
}
