package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.SelectionMixin;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Archives;
import io.wiredesk.producer.archive.TopicArchive;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.replay.ReplayName;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.producer.replay.Selection;
import io.wiredesk.producer.replay.Speed;
import io.wiredesk.producer.replay.Timer;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes archives again, with their times. */
@Command(
        name = "replay",
        description = {
            "Publish what archives hold, in their order and with their original times, each event exactly once.",
            "Killed anywhere and started again, it goes on where it was; what is done is not done again.",
            "Fails when a document was refused; the others go on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk replay --into march CC-NEWS-20250304*.warc.gz     into topics of its own",
            "  wiredesk replay --speed 60 --from 2025-03-04 --to 2025-03-05 news.ndjson",
            "  wiredesk replay --no-resume news.ndjson                    once more from the beginning",
            "  wiredesk replay --into copy exported/                      what wiredesk export wrote"
        })
final class ReplayCommand implements Subcommand {

    private static final String TOPIC = "topic:";

    /** Longer than live articles may take, for a machine that is busy; the broker ends a transaction after a minute. */
    private static final Duration DELIVERY = Duration.ofSeconds(50);

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARCHIVE",
            description =
                    "A file (WARC, ARC, WET, NDJSON, CSV, Avro, a page, a feed), each also compressed, a directory of them, or topic:NAME.")
    private List<String> arguments;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "max",
            description = "Recorded seconds in a second, such as 1 or 60; or max, the default.")
    private String speed;

    @Mixin
    private SelectionMixin selecting;

    @Option(
            names = "--into",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Name of a lane: separate topics, made when they are missing (default: the live topics).")
    private String lane;

    @Option(
            names = "--resume",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Go on where the same replay stopped; this is the default. --no-resume begins anew.")
    private boolean resume;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Selection selection = selecting.selection();
        Speed pace = speed();
        List<Archive> archives = arguments.stream().map(this::open).toList();
        Topics topics = new ReplayLane(lane, cluster).topics();
        ReplayName name = ReplayName.of(lane, identities(), selection);
        ReplayOptions options = new ReplayOptions(name, topics, selection, pace, Timer.SYSTEM, this::report);
        PublishOptions publish = new PublishOptions(
                cluster.bootstrapServers(), topics, PublishOptions.DEFAULT_CONNECT, DELIVERY, cluster.client());
        ReplayRun run = new ReplayRun(terminal, archives, options, publish, cluster.registry());
        return resume ? new Attempts(Timer.SYSTEM, this::say).run(run::resume, run::published) : run.anew();
    }

    private void say(String line) {
        terminal.say("wiredesk: " + line);
    }

    private Archive open(String argument) {
        if (!argument.startsWith(TOPIC)) {
            return Archives.open(argument, SourceOptions.DEFAULTS);
        }
        String topic = argument.substring(TOPIC.length());
        if (lane.isEmpty() || topic.startsWith(lane + ".")) {
            throw new Failure(argument + " would be replayed into its own lane: give another one with --into");
        }
        Map<String, Object> client = new HashMap<>(cluster.client());
        client.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        return new TopicArchive(topic, client, cluster.registry());
    }

    private Speed speed() {
        try {
            return Speed.parse(speed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private List<String> identities() {
        return arguments.stream()
                .map(argument -> argument.startsWith(TOPIC)
                        ? argument
                        : Path.of(argument).toAbsolutePath().normalize().toString())
                .toList();
    }

    private void report(Intake.Refused refused) {
        say(refused.line());
    }
}
