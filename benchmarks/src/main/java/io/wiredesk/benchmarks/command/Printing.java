package io.wiredesk.benchmarks.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.wiredesk.benchmarks.report.Report;
import java.io.UncheckedIOException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How every benchmark prints: the report on standard output, what it is at on standard error. */
final class Printing {

    private static final ObjectWriter JSON =
            new ObjectMapper().registerModule(new Jdk8Module()).writerWithDefaultPrettyPrinter();

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing on standard error but errors.")
    private boolean quiet;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** Says what runs. */
    void progress(String line) {
        if (!quiet) {
            command.commandLine().getErr().println(line);
        }
    }

    /** Prints a report; 0 when what was measured was right, else 1. */
    int print(Report report) {
        command.commandLine().getOut().println(json ? json(report) : report.text());
        command.commandLine().getOut().flush();
        return report.isRight() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String json(Report report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a report is always JSON", e);
        }
    }
}
