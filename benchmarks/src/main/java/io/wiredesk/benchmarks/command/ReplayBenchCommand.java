package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.replay.ReplayBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A replay beside a bare producer. */
@Command(
        name = "replay",
        description = {
            "Replay a file of NDJSON at full speed into a broker in this process, beside a bare producer that sends the same"
                    + " records from memory.",
            "Exit code 1 when an article did not come out once."
        })
final class ReplayBenchCommand implements Callable<Integer> {

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Articles in the file (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--characters",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Characters of an article, on average (default: ${DEFAULT-VALUE}).")
    private int characters;

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            defaultValue = "5",
            description = "Measured runs of each (default: ${DEFAULT-VALUE}).")
    private int repetitions;

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        ReplayBench.Options options = new ReplayBench.Options(articles, characters, repetitions);
        return printing.print(new ReplayBench(options, printing::progress).run());
    }
}
