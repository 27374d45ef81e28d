package io.wiredesk.producer.poll;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.SourceHealth;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts polls, and says when a source starts to fail, falls silent or comes back. For each source there are the metrics {@code
 * wiredesk.source.polls} and {@code .articles}, {@code .latency}, {@code .failures} (in a row) and {@code .status}: 0 new, 1 ok, 2 silent, 3
 * failing, 4 stopped.
 */
final class PollReport {

    private static final Logger LOG = LoggerFactory.getLogger(PollReport.class);

    private static final List<String> STATUSES = List.of("new", "ok", "silent", "failing", "stopped");

    private final MeterRegistry meters;
    private final Clock clock;
    private final Consumer<? super Intake.Refused> onRefused;
    private final BiConsumer<String, Channel> onChannel;
    private final Map<String, String> statuses = new HashMap<>();
    private final Map<String, SourceHealth> latest = new ConcurrentHashMap<>();

    /** @param onChannel hears after each poll how a source, by its key, wants to be read */
    PollReport(
            MeterRegistry meters,
            Clock clock,
            Consumer<? super Intake.Refused> onRefused,
            BiConsumer<String, Channel> onChannel) {
        this.meters = meters;
        this.clock = clock;
        this.onRefused = onRefused;
        this.onChannel = onChannel;
    }

    void polled(Polled polled, List<Intake.Refused> tooLarge) {
        SourceHealth health = Health.of(polled.source(), polled.state(), clock.instant());
        count(polled, health);
        onChannel.accept(health.getKey(), polled.state().lastAnswer().channel());
        polled.refused().forEach(this::refuse);
        tooLarge.forEach(this::refuse);
        String status = health.getStatus();
        String before = statuses.put(health.getKey(), status);
        if (!status.equals(before) && !(before == null && (status.equals("ok") || status.equals("new")))) {
            LOG.warn(
                    "source {} is {}{}",
                    health.getKey(),
                    status,
                    health.getReason() == null ? "" : ": " + health.getReason());
        }
    }

    private void refuse(Intake.Refused refused) {
        meters.counter("wiredesk.source.refused", "reason", refused.reason()).increment();
        onRefused.accept(refused);
    }

    private void count(Polled polled, SourceHealth health) {
        Tags source = Tags.of("source", health.getKey());
        String outcome = health.getFailures() > 0 ? "failed" : "ok";
        meters.counter("wiredesk.source.polls", source.and("outcome", outcome)).increment();
        meters.counter("wiredesk.source.articles", source)
                .increment(polled.articles().size());
        polled.state()
                .counts()
                .latency()
                .ifPresent(
                        took -> meters.timer("wiredesk.source.latency", source).record(took));
        if (latest.put(health.getKey(), health) == null) {
            gauge("wiredesk.source.failures", health.getKey(), SourceHealth::getFailures);
            gauge("wiredesk.source.status", health.getKey(), now -> STATUSES.indexOf(now.getStatus()));
        }
    }

    private void gauge(String name, String source, ToDoubleFunction<SourceHealth> value) {
        Gauge.builder(name, () -> value.applyAsDouble(latest.get(source)))
                .tag("source", source)
                .register(meters);
    }
}
