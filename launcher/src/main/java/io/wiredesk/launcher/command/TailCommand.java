package io.wiredesk.launcher.command;

import io.wiredesk.console.Position;
import io.wiredesk.console.Tail;
import io.wiredesk.console.TailOptions;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.Terminal;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the events of a topic. */
@Command(
        name = "tail",
        description =
                "Print a topic's events, decoded: a JSON object a line. Only what is committed; without a consumer group.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk tail                               enriched articles from now on",
            "  wiredesk tail -o beginning -e               all there are, then exit",
            "  wiredesk tail articles.rejected -o -10      the last ten of each partition, then new ones",
            "  wiredesk tail -b kafka:9092 -o end -c 1 -q  one, and nothing else"
        })
final class TailCommand implements Subcommand {

    private static final String DEFAULT_TOPIC = "articles.enriched";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "The topic (default: " + DEFAULT_TOPIC + ").")
    private String topic;

    @Option(names = "-t", paramLabel = "TOPIC", description = "The same, as kcat has it.")
    private String topicOption;

    @Option(
            names = {"-o", "--offset"},
            paramLabel = "OFFSET",
            defaultValue = "end",
            description =
                    "Where to begin in each partition: beginning, end (the default), an offset, or -N for the last N.")
    private String offset;

    @Option(
            names = {"-c", "--count"},
            paramLabel = "N",
            description = "Exit after so many.")
    private Long count;

    @Option(
            names = {"-e", "--exit"},
            description = "Exit at what is the end now.")
    private boolean exit;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing on standard error but errors.")
    private boolean quiet;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    TailCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TailOptions options = options();
        try (Tail tail = new Tail(cluster.bootstrapServers(), cluster.client(), cluster.registry())) {
            tail.check(options.topic());
            announce(options);
            long read = tail.read(options, this::print);
            if (!quiet) {
                terminal.say(read + (read == 1 ? " event" : " events") + " of " + options.topic());
            }
        }
        return 0;
    }

    private TailOptions options() {
        Position from = Position.parse(offset)
                .orElseThrow(() ->
                        usage("offset '" + offset + "' is none: give beginning, end, a number, or -N for the last N"));
        if (count != null && count < 1) {
            throw usage("count " + count + " is none: give 1 or more");
        }
        if (topic != null && topicOption != null && !topic.equals(topicOption)) {
            throw usage("two topics, " + topic + " and " + topicOption + ": give one");
        }
        String name = topic != null ? topic : topicOption != null ? topicOption : DEFAULT_TOPIC;
        return new TailOptions(name, from, count == null ? OptionalLong.empty() : OptionalLong.of(count), exit);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void announce(TailOptions options) {
        if (!quiet && !exit && options.from().equals(Position.END)) {
            terminal.say("waiting for new events of " + options.topic() + " (-o beginning shows those that are there)");
        }
    }

    private void print(List<String> lines) {
        lines.forEach(terminal.out()::write);
        terminal.out().flush();
    }
}
