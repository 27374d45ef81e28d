package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.fuzz.FuzzBench;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether anything breaks the stages. */
@Command(
        name = "fuzz",
        description = {
            "Feed spoilt documents to all stages but entities, and check that each ends soon, throws nothing and loses no text.",
            "Exit code 1 when one did not; its number, as --first, with the same seed and pages brings it back."
        })
final class FuzzCommand implements Callable<Integer> {

    private static final int MAX_PAGES = 300;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private long inputs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "0",
            description = "Number of the first input (default: ${DEFAULT-VALUE}).")
    private long first;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Inputs at a time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description =
                    "Make the inputs of these pages: a folder with a pages.jsonl, or one that holds such folders (default: a"
                            + " page of our own).")
    private Optional<Path> pages = Optional.empty();

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        List<String> documents = pages.map(PageSet::in).orElse(List.of()).stream()
                .flatMap(set -> set.stream(MAX_PAGES))
                .map(Page::html)
                .toList();
        FuzzBench.Options options = new FuzzBench.Options(seed, first, inputs, Math.max(1, threads));
        return printing.print(new FuzzBench(options, documents, printing::progress).run());
    }
}
