package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.RunningStack;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.embedded.LocalStack;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.schemas.topic.Topics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the whole pipeline in this process until it is interrupted. */
@Command(
        name = "up",
        description = {
            "Run a broker, a schema registry and the pipeline in this process, for this machine alone; stop it with Ctrl-C.",
            "The other commands of the same user find it by themselves, whatever its ports."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk up                          with a temporary directory that goes away at the end",
            "  wiredesk up --data ~/news            keeps everything",
            "  wiredesk up --port 9192 --registry-port 0"
        })
final class UpCommand implements Subcommand {

    private final Terminal terminal;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory that keeps everything (default: a temporary one that goes away at the end).")
    private Path data;

    @Mixin
    private LocalPorts ports;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "" + Topics.DEFAULT_PARTITIONS,
            description = "Partitions of each topic, when it is created (default: ${DEFAULT-VALUE}).")
    private int partitions;

    UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalStackOptions options = new LocalStackOptions(
                Optional.ofNullable(data), ports.broker(), ports.registry(), ports.http(), partitions);
        RunningStack running = new RunningStack(terminal.home());
        terminal.say("starting ...");
        try (LocalStack stack = LocalStack.start(options);
                OnInterrupt interrupt = OnInterrupt.run(() -> stop(stack, running))) {
            describe(stack, running.announce(address(stack)));
            stack.await();
        } finally {
            running.withdraw();
        }
        return 0;
    }

    private void stop(LocalStack stack, RunningStack running) {
        terminal.say("stopping ...");
        running.withdraw();
        stack.close();
        terminal.say("stopped: " + stack.counts());
    }

    static Map<String, String> address(LocalStack stack) {
        return Map.of(
                "bootstrap-server", stack.cluster().bootstrapServers(),
                "schema-registry", stack.cluster().registryUrl().toString());
    }

    private void describe(LocalStack stack, boolean announced) {
        String flags = announced
                ? ""
                : " -b " + stack.cluster().bootstrapServers() + " --schema-registry "
                        + stack.cluster().registryUrl();
        terminal.say("broker    " + stack.cluster().bootstrapServers());
        terminal.say("registry  " + stack.cluster().registryUrl());
        terminal.say("health    " + stack.httpUrl() + "/health/ready, " + stack.httpUrl() + "/metrics");
        terminal.say("data      " + stack.cluster().data().root()
                + (stack.cluster().data().isTemporary() ? " (goes away at the end; --data DIR keeps it)" : ""));
        terminal.say("publish   wiredesk publish" + flags + " FILE|DIR");
        terminal.say("watch     wiredesk tail" + flags + " articles.enriched -o beginning");
        terminal.say("stop      Ctrl-C");
    }
}
