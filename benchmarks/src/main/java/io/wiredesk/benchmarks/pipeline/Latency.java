package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.Percentiles;
import io.wiredesk.launcher.Failure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Times single articles under a constant load: from the append of the raw record to the commit of what it became. */
final class Latency {

    private static final Duration LATE_BY = Duration.ofMinutes(1);

    private final Outputs outputs;
    private final Load load;

    Latency(Outputs outputs, Load load) {
        this.outputs = outputs;
        this.load = load;
    }

    /** Sends the load while the topology runs, and reads until everything has come out. */
    Percentiles measure(Variant.Running running, LoadPlan plan) {
        outputs.skipToEnd();
        ExecutorService sender =
                Executors.newSingleThreadExecutor(task -> new Thread(task, Part.BENCHMARK_PREFIX + "-load"));
        try {
            CompletableFuture<Void> sending =
                    CompletableFuture.runAsync(() -> load.send(plan.perSecond(), plan.total()), sender);
            Map<String, Long> visibleAt = read(running, sending, plan.total());
            sending.join();
            return percentiles(plan, visibleAt);
        } finally {
            sender.shutdownNow();
        }
    }

    private Map<String, Long> read(Variant.Running running, CompletableFuture<Void> sending, int total) {
        Map<String, Long> visibleAt = new HashMap<>();
        long last = System.nanoTime();
        while (visibleAt.size() < total) {
            List<ConsumerRecord<String, byte[]>> records = outputs.poll();
            long now = System.currentTimeMillis();
            records.forEach(record -> visibleAt.putIfAbsent(record.key(), now));
            last = records.isEmpty() ? last : System.nanoTime();
            if (sending.isCompletedExceptionally()) {
                sending.join();
            }
            if (!running.isLive() || System.nanoTime() - last > LATE_BY.toNanos()) {
                throw new Failure("only " + visibleAt.size() + " of " + total + " articles came out under load");
            }
        }
        return visibleAt;
    }

    private Percentiles percentiles(LoadPlan plan, Map<String, Long> visibleAt) {
        List<Long> nanos = IntStream.range(plan.skipped(), plan.total())
                .mapToObj(load::key)
                .map(key -> visibleAt.get(key) - load.appendedAt(key).orElseThrow())
                .map(TimeUnit.MILLISECONDS::toNanos)
                .toList();
        return Percentiles.ofNanos(nanos);
    }
}
