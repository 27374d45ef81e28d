package io.wiredesk.launcher.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** How all commands behave alike: where options come from, what an error looks like, where help is printed. */
public final class CommandLines {

    private static final int COLUMNS = 100;

    private CommandLines() {}

    /**
     * Sets up a command line whose subcommands are all there.
     *
     * @param options the root's options
     */
    public static CommandLine finish(CommandLine line, GlobalOptions options, Terminal terminal) {
        Errors errors = new Errors(terminal, options::debug);
        line.getSubcommands().values().forEach(CommandLines::setVersion);
        setVersion(line);
        return line.setOut(new PrintWriter(terminal.out().stream(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(COLUMNS)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setDefaultValueProvider(
                        new Settings(terminal.environment(), options::config, new RunningStack(terminal.home())));
    }

    private static void setVersion(CommandLine line) {
        line.getCommandSpec().versionProvider(new GlobalOptions.Version());
    }
}
