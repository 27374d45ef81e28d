package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.Contender;
import io.wiredesk.benchmarks.measure.CpuMeter;
import io.wiredesk.benchmarks.measure.Race;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.streams.topology.Desk;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The desk on the calling thread, without Kafka: raw events in memory to events in memory. */
final class StagesAlone {

    private static final int WARM_PASSES = 6;

    private final Desk desk;
    private final TimedStages stages;
    private final List<RawArticle> articles;
    private final CpuMeter.Grouping<Part> parts;

    StagesAlone(Desk desk, TimedStages stages, List<RawArticle> articles, CpuMeter.Grouping<Part> parts) {
        this.desk = desk;
        this.stages = stages;
        this.articles = articles;
        this.parts = parts;
    }

    /** Passes until two in a row agree, within bounds. */
    void warmUp(Consumer<String> progress) {
        new Race<>(articles, WARM_PASSES, progress).run(List.of(new Contender<>("stages alone", this::process)));
    }

    Run measure() {
        stages.takeNanos();
        CpuMeter cpu = CpuMeter.start();
        long start = System.nanoTime();
        articles.forEach(this::process);
        long nanos = System.nanoTime() - start;
        long own = Thread.currentThread().getId();
        CpuMeter.Usage<Part> usage = cpu.read((id, name) -> id == own ? Part.APPLICATION : parts.of(id, name));
        return new Run(articles.size(), nanos, usage, stages.takeNanos(), List.of());
    }

    private void process(RawArticle article) {
        desk.process(article, Instant.EPOCH);
    }
}
