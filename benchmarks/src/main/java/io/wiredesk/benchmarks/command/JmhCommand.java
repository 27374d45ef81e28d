package io.wiredesk.benchmarks.command;

import io.wiredesk.launcher.Failure;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JMH benchmarks. */
@Command(
        name = "jmh",
        description = {
            "Run the JMH benchmarks of single stages. What stands behind -- goes to JMH: a pattern of names, and its options.",
            "By default on the bundled sample; '-- -p pages=DIR' takes the pages of a folder with a pages.jsonl."
        })
final class JmhCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "Pattern and options of JMH.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        try {
            new Runner(new CommandLineOptions(arguments.toArray(String[]::new))).run();
            return 0;
        } catch (RunnerException | CommandLineOptionException e) {
            throw new Failure("JMH: " + e.getMessage(), e);
        }
    }
}
