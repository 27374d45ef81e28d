package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.CommandLines;
import io.wiredesk.launcher.cli.GlobalOptions;
import io.wiredesk.launcher.cli.Terminal;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and the list of the subcommands. */
@Command(
        name = "wiredesk",
        description = "Raw news articles in, clean and enriched events on Kafka out.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%n",
        footer = {
            "Try first:",
            "  wiredesk demo --once             sample articles through the whole pipeline",
            "  wiredesk enrich page.html        one page, without Kafka",
            "  wiredesk up --data ~/news        broker, registry and pipeline; then, in other terminals:",
            "  wiredesk publish articles.ndjson",
            "  wiredesk tail articles.enriched -o beginning",
            "",
            "An option that is not given is looked for in the environment (--schema-registry is",
            "WIREDESK_SCHEMA_REGISTRY; --bootstrap-server also KAFKA_BOOTSTRAP_SERVERS), then in the properties",
            "file of --config. Broker and registry are then those of the 'wiredesk up' that runs, all others",
            "have their defaults.",
            "Data goes to standard output, everything else to standard error.",
            "Exit codes: 0 done, 1 failed, 2 usage, 130 interrupted."
        })
public final class Root implements Runnable {

    @Mixin
    private GlobalOptions options;

    @Spec
    private CommandSpec spec;

    private Root() {}

    /** The command line of {@code wiredesk}, ready to be executed. */
    public static CommandLine commandLine(Terminal terminal) {
        Root root = new Root();
        CommandLine line = new CommandLine(root);
        builtIn(terminal).forEach(line::addSubcommand);
        ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        return CommandLines.finish(line, root.options, terminal);
    }

    private static List<Subcommand> builtIn(Terminal terminal) {
        return List.of(
                new DemoCommand(terminal),
                new UpCommand(terminal),
                new EnrichCommand(terminal),
                new PublishCommand(terminal),
                new ReplayCommand(terminal),
                new ExportCommand(terminal),
                new StreamsCommand(terminal),
                new TailCommand(terminal),
                new TrainCommand(terminal),
                new BuildKbCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
