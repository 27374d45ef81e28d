package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.extraction.ExtractionBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the story is found. */
@Command(
        name = "extraction",
        description = "Quality and speed of getting the story out of pages that people have marked, beside others.")
final class ExtractionCommand implements Callable<Integer> {

    @Mixin
    private PageOptions pages;

    @Option(
            names = "--passes",
            paramLabel = "N",
            defaultValue = "12",
            description = "Passes at most to measure the speed, 0 for quality alone (default: ${DEFAULT-VALUE}).")
    private int passes;

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        return printing.print(new ExtractionBench(pages.limit(), passes, printing::progress).run(pages.sets()));
    }
}
