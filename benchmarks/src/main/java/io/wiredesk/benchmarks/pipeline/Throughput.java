package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.Await;
import io.wiredesk.benchmarks.measure.CpuMeter;
import io.wiredesk.launcher.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Times a topology over the whole raw topic: from being ready until everything has been committed. */
final class Throughput {

    private static final Duration START_WITHIN = Duration.ofMinutes(1);
    private static final Duration SILENT_FOR = Duration.ofMinutes(1);

    private final Outputs outputs;
    private final CpuMeter.Grouping<Part> parts;
    private final TimedStages stages;
    private final int articles;

    /** @param articles how many are on the raw topic */
    Throughput(Outputs outputs, CpuMeter.Grouping<Part> parts, TimedStages stages, int articles) {
        this.outputs = outputs;
        this.parts = parts;
        this.stages = stages;
        this.articles = articles;
    }

    /** Runs a topology as a new application. */
    Run measure(Variant variant, String applicationId) {
        outputs.skipToEnd();
        try (Variant.Running running = variant.start(applicationId)) {
            awaitReady(running, variant.name());
            stages.takeNanos();
            CpuMeter cpu = CpuMeter.start();
            long start = System.nanoTime();
            List<ConsumerRecord<String, byte[]>> records = readAll(running, variant.name());
            return new Run(articles, System.nanoTime() - start, cpu.read(parts), stages.takeNanos(), records);
        }
    }

    static void awaitReady(Variant.Running running, String name) {
        boolean settled = Await.until(() -> running.isReady() || !running.isLive(), START_WITHIN);
        if (!settled || !running.isReady()) {
            throw new Failure(name + " did not start within " + START_WITHIN.toSeconds() + " s");
        }
    }

    private List<ConsumerRecord<String, byte[]>> readAll(Variant.Running running, String name) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        long last = System.nanoTime();
        while (records.size() < articles) {
            if (records.addAll(outputs.poll())) {
                last = System.nanoTime();
            } else if (!running.isLive() || System.nanoTime() - last > SILENT_FOR.toNanos()) {
                throw new Failure(name + " stopped after " + records.size() + " of " + articles + " articles");
            }
        }
        return records;
    }
}
