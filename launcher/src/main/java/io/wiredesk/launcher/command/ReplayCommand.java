package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.SelectionMixin;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Archives;
import io.wiredesk.producer.archive.TopicArchive;
import io.wiredesk.producer.publish.Positions;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.replay.Replay;
import io.wiredesk.producer.replay.ReplayName;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.producer.replay.Selection;
import io.wiredesk.producer.replay.Speed;
import io.wiredesk.producer.replay.Timer;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private static final long STOP_MILLIS = 5_000;

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
        ReplayLane target = new ReplayLane(lane, cluster);
        PublishOptions publish = new PublishOptions(
                cluster.bootstrapServers(),
                target.topics(),
                PublishOptions.DEFAULT_CONNECT,
                PublishOptions.DEFAULT_DELIVERY,
                cluster.client());
        ReplayName name = ReplayName.of(lane, identities(), selection);
        ReplayOptions options = new ReplayOptions(name, publish.topics(), selection, pace, Timer.SYSTEM, this::report);
        SchemaRegistry registry = cluster.registry();
        try (Transactions transactions = Transactions.connect(publish, registry, name.transactions())) {
            return run(archives, new Replay(archives, options, transactions, committed(publish, registry, name)));
        }
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

    private Map<String, String> committed(PublishOptions publish, SchemaRegistry registry, ReplayName name) {
        SourcePosition position =
                resume ? Positions.read(publish, registry, name.key()).get(name.key()) : null;
        return position == null ? Map.of() : position.getPosition();
    }

    private int run(List<Archive> archives, Replay replay) {
        if (replay.isDone()) {
            terminal.say("done before: " + replay.counts() + " (--no-resume replays it once more)");
            return 0;
        }
        boolean done;
        CountDownLatch ended = new CountDownLatch(1);
        try (ReplayProgress progress = new ReplayProgress(terminal, archives, replay);
                OnInterrupt interrupt = OnInterrupt.run(() -> stop(replay, ended))) {
            done = replay.run();
        }
        terminal.say(
                (done ? "replayed: " : "stopped: ") + replay.counts() + (done ? "" : "; the same command goes on"));
        ended.countDown();
        return done && replay.counts().refusals() == 0 ? 0 : 1;
    }

    /** Lets the run commit what it has published. */
    private static void stop(Replay replay, CountDownLatch ended) {
        replay.stop();
        try {
            ended.await(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Intake.Refused refused) {
        terminal.say("wiredesk: " + refused.name() + ": " + refused.detail() + " (" + refused.reason() + ")");
    }
}
