package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.CpuMeter;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.pipeline.PipelineReport.Data;
import io.wiredesk.benchmarks.pipeline.PipelineReport.Row;
import io.wiredesk.benchmarks.pipeline.PipelineReport.UnderLoad;
import io.wiredesk.benchmarks.report.TextTable;
import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Publisher;
import io.wiredesk.producer.publish.Tally;
import io.wiredesk.streams.topology.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The measurements of one archive on one cluster. The articles are published once; every run is an application of its own
 * that reads them from the beginning.
 */
final class Session {

    private final Archive archive;
    private final LocalCluster cluster;
    private final Outputs outputs;
    private final StagesAlone stagesAlone;
    private final Expected expected;
    private final Variant topology;
    private final List<Way> ways;

    Session(Archive archive, CpuMeter.Grouping<Part> parts, LocalCluster cluster, Outputs outputs) {
        TimedStages stages = new TimedStages();
        Desk desk = new Desk(stages);
        this.archive = archive;
        this.cluster = cluster;
        this.outputs = outputs;
        this.stagesAlone = new StagesAlone(desk, stages, archive.articles(), parts);
        this.expected = new Expected(desk, archive.articles());
        Variants variants = new Variants(cluster);
        this.topology = variants.topology(desk);
        Variant floor = variants.passThrough(new PassThrough(cluster.topics(), cluster.registry(), expected).build());
        Throughput throughput =
                new Throughput(outputs, parts, stages, archive.articles().size());
        this.ways = List.of(
                new Way("stages alone, 1 thread", application -> stagesAlone.measure()),
                new Way(topology.name(), application -> throughput.measure(topology, application)),
                new Way(floor.name(), application -> throughput.measure(floor, application)));
    }

    /** One way to process all articles; the function takes the name of the application. */
    private record Way(String name, Function<String, Run> run) {}

    PipelineReport run(PipelineBench.Options options, Consumer<String> progress) {
        progress.accept("publishing " + archive.articles().size() + " articles");
        publish();
        stagesAlone.warmUp(progress);
        round(0, progress);
        List<List<Run>> rounds = IntStream.rangeClosed(1, options.repetitions())
                .mapToObj(number -> round(number, progress))
                .toList();
        Optional<UnderLoad> latency = options.load().map(plan -> latency(plan, progress));
        return new PipelineReport(
                Machine.here(), data(options), options.repetitions(), rows(rounds), latency, mismatch(rounds));
    }

    private void publish() {
        PublishOptions options = PublishOptions.of(cluster.bootstrapServers(), cluster.topics());
        try (Publisher publisher = Publisher.connect(options, cluster.registry(), refused -> {})) {
            archive.articles().forEach(publisher::publish);
            Tally tally = publisher.flush();
            if (!tally.isComplete()) {
                throw new Failure("not everything was published: " + tally);
            }
        }
    }

    /** Every way once, in turn; round 0 is the warm-up. */
    private List<Run> round(int number, Consumer<String> progress) {
        List<Run> runs = new ArrayList<>();
        for (Way way : ways) {
            progress.accept((number == 0 ? "warm-up" : "repetition " + number) + ", " + way.name());
            Run run = way.run().apply(application(ways.indexOf(way), number));
            progress.accept("  " + TextTable.number(run.articlesPerSecond(), 1) + " articles/s");
            runs.add(run);
        }
        return runs;
    }

    private static String application(int way, int round) {
        return Part.APPLICATION_PREFIX + way + "-" + round;
    }

    private List<Row> rows(List<List<Run>> rounds) {
        return IntStream.range(0, ways.size())
                .mapToObj(way -> Row.of(ways.get(way).name(), column(rounds, way), column(rounds, 0)))
                .toList();
    }

    private static List<Run> column(List<List<Run>> rounds, int way) {
        return rounds.stream().map(round -> round.get(way)).toList();
    }

    private Optional<String> mismatch(List<List<Run>> rounds) {
        return column(rounds, 1).stream()
                .map(run -> expected.difference(run.records(), cluster.topics(), cluster.registry()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The application of the warm-up goes on: its backlog is done. */
    private UnderLoad latency(LoadPlan plan, Consumer<String> progress) {
        progress.accept("latency under load");
        try (Variant.Running running = topology.start(application(1, 0));
                Load load = new Load(
                        cluster.bootstrapServers(), cluster.topics().raw(), cluster.registry(), archive.articles())) {
            Throughput.awaitReady(running, topology.name());
            return new UnderLoad(
                    plan.perSecond(),
                    plan.warmUp().toSeconds(),
                    plan.measured().toSeconds(),
                    new Latency(outputs, load).measure(running, plan));
        }
    }

    private Data data(PipelineBench.Options options) {
        return new Data(
                options.archives(),
                archive.articles().size(),
                archive.repeated(),
                archive.refused(),
                archive.units(),
                expected.accepted());
    }
}
