package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.heldout.HeldOutBench;
import io.wiredesk.benchmarks.heldout.PlainTextBench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the story is found on the pages of publishers that the model has not seen. */
@Command(
        name = "held-out",
        description = "Quality of getting the story out of pages whose publishers the story model did not learn from.")
final class HeldOutCommand implements Callable<Integer> {

    @Option(
            names = "--pages",
            required = true,
            paramLabel = "DIR",
            description = "A folder that holds folders with a pages.jsonl.")
    private Path folder;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Parts of the publishers that are held out in turn (default: ${DEFAULT-VALUE}).")
    private int folds;

    @Option(
            names = "--plain-text",
            description = "Plain texts made of the pages, and the line model, instead of the pages.")
    private boolean plainText;

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        return printing.print(
                plainText
                        ? new PlainTextBench(folds, printing::progress).run(folder)
                        : new HeldOutBench(folds, printing::progress).run(folder));
    }
}
