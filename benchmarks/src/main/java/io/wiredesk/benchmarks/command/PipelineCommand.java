package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.pipeline.LoadPlan;
import io.wiredesk.benchmarks.pipeline.PipelineBench;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole pipeline beside the stages alone. */
@Command(
        name = "pipeline",
        description = {
            "Publish an archive to a broker in this process and run the topology on it, beside the stages alone on one"
                    + " thread and beside a topology that only passes the events through; check that the right events"
                    + " came out.",
            "The archive is held in memory. Exit code 1 when something else came out than the stages alone give."
        })
final class PipelineCommand implements Callable<Integer> {

    @Option(
            names = "--archive",
            required = true,
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "What 'wiredesk publish' takes, or a folder with a pages.jsonl.")
    private List<String> archives;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Articles at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            defaultValue = "5",
            description = "Measured runs of each (default: ${DEFAULT-VALUE}).")
    private int repetitions;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "Articles a second when the latency is measured; 0 leaves it out (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--latency-warm-up",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Load before the latency counts (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--latency-time",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Load while the latency counts (default: ${DEFAULT-VALUE}).")
    private int time;

    @Mixin
    private Printing printing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (limit < 1 || repetitions < 1 || rate < 0 || warmUp < 0 || time < 1) {
            throw new ParameterException(
                    spec.commandLine(), "a limit, a number of repetitions or a time is below what makes sense");
        }
        PipelineBench.Options options = new PipelineBench.Options(archives, limit, repetitions, load());
        return printing.print(new PipelineBench(options, printing::progress).run());
    }

    private Optional<LoadPlan> load() {
        return rate == 0
                ? Optional.empty()
                : Optional.of(new LoadPlan(rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(time)));
    }
}
