package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.stages.StagesBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast the stages are on one thread. */
@Command(
        name = "stages",
        description = "Speed of the stages on one thread, beside jsoup's parse of the same pages alone.")
final class StagesCommand implements Callable<Integer> {

    @Mixin
    private PageOptions pages;

    @Option(
            names = "--passes",
            paramLabel = "N",
            defaultValue = "12",
            description = "Passes at most, until two agree within 5 %% (default: ${DEFAULT-VALUE}).")
    private int passes;

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        return printing.print(new StagesBench(pages.limit(), passes, printing::progress).run(pages.sets()));
    }
}
