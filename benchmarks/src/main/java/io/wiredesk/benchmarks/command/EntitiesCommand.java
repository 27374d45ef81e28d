package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.entities.EntityBench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well and how fast entities are found. */
@Command(
        name = "entities",
        description = {
            "Quality and speed of the entity stage from raw text, beside OpenNLP's NameFinder trained on the same open data.",
            "Sets that are not in the folder are left out."
        })
final class EntitiesCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "A folder with train, eval-only, coreference and gum-news.")
    private Path data;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            defaultValue = "target/bench-entities",
            description = "Where the trained OpenNLP model is kept (default: ${DEFAULT-VALUE}).")
    private Path work;

    @Option(
            names = "--passes",
            paramLabel = "N",
            defaultValue = "12",
            description = "Passes at most to measure the speed, 0 for quality alone (default: ${DEFAULT-VALUE}).")
    private int passes;

    @Option(
            names = "--opennlp-iterations",
            paramLabel = "N",
            defaultValue = "60",
            description = "Iterations that OpenNLP is trained for, 0 to leave it out (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Mixin
    private Printing printing;

    @Override
    public Integer call() {
        EntityBench.Options options = new EntityBench.Options(passes, iterations, work);
        return printing.print(new EntityBench(data, options, printing::progress).run());
    }
}
