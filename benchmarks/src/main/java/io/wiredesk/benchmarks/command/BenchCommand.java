package io.wiredesk.benchmarks.command;

import io.wiredesk.launcher.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The benchmarks by name. */
@Command(
        name = "bench",
        description = "Measure, with a baseline in the same run.",
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = {
            PipelineCommand.class,
            ReplayBenchCommand.class,
            StagesCommand.class,
            ExtractionCommand.class,
            HeldOutCommand.class,
            EntitiesCommand.class,
            FuzzCommand.class,
            JmhCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk bench pipeline --archive ../shared/data/extraction/bodies",
            "  wiredesk bench replay --articles 20000",
            "  wiredesk bench stages --pages ../shared/data/extraction/bodies --json",
            "  wiredesk bench extraction --pages ../shared/data/extraction",
            "  wiredesk bench held-out --pages ../shared/data/extraction",
            "  wiredesk bench entities --data ../shared/data/entities",
            "  wiredesk bench fuzz --inputs 1000000 --pages ../shared/data/extraction/publishers",
            "  wiredesk bench jmh -- Stages -wi 3 -i 5"
        })
public final class BenchCommand implements Subcommand {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a benchmark is missing");
    }
}
