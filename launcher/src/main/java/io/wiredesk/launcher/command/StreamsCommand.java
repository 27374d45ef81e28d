package io.wiredesk.launcher.command;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.KnowledgeMixin;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.embedded.Ports;
import io.wiredesk.streams.app.HealthServer;
import io.wiredesk.streams.app.StreamsService;
import io.wiredesk.streams.app.StreamsSettings;
import io.wiredesk.streams.app.TopicSetup;
import io.wiredesk.streams.topology.Desk;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the topology against a cluster. */
@Command(
        name = "streams",
        description = {
            "Run the pipeline against a Kafka cluster, until it is interrupted. Several may run at once and share the work; those of one machine need a --state-dir each.",
            "Durations are written as 500ms, 2s or 30d."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk streams -b kafka:9092 --schema-registry http://registry:8081 --create-topics",
            "  wiredesk streams --config cluster.properties --threads 4"
        })
final class StreamsCommand implements Subcommand {

    private final Terminal terminal;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private KnowledgeMixin knowledge;

    @Option(names = "--create-topics", description = "Create the topics that are missing first.")
    private boolean createTopics;

    @Option(names = "--lane", paramLabel = "NAME", description = "Name in front of the topics (default: none).")
    private String lane;

    @Option(names = "--partitions", paramLabel = "N", description = "Partitions of each topic (default: 6).")
    private String partitions;

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            description = "Copies of each new topic (default: the broker's).")
    private String replicationFactor;

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            description = "Names the group (default: wiredesk-streams, with the lane behind it).")
    private String applicationId;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description =
                    "Where state is kept; Kafka can restore it (default: wiredesk-streams in the system's temporary directory).")
    private String stateDirectory;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: 1).")
    private String threads;

    @Option(
            names = "--commit-interval",
            paramLabel = "TIME",
            description = "How long an event may wait for its transaction (default: 100ms).")
    private String commitInterval;

    @Option(
            names = "--forget-after",
            paramLabel = "TIME",
            description = "How long an article is remembered after it was last seen (default: 30d).")
    private String forgetAfter;

    @Option(
            names = "--http-host",
            paramLabel = "HOST",
            description = "Host of health and metrics (default: 127.0.0.1).")
    private String httpHost;

    @Option(names = "--http-port", paramLabel = "N", description = "Their port; 0 for any (default: 8080).")
    private String httpPort;

    @Spec
    private CommandSpec spec;

    StreamsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        StreamsSettings settings = settings();
        Ports.check(settings.http().host(), settings.http().port(), "--http-host and --http-port");
        if (createTopics) {
            createTopics(settings);
        }
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (StreamsService service =
                        StreamsService.start(settings, Desk.with(knowledge.enricher()), cluster.registry(), meters);
                HealthServer health = HealthServer.start(settings.http(), service, meters);
                OnInterrupt interrupt = OnInterrupt.run(service::close)) {
            terminal.say("running; health and metrics on port " + health.port() + "; stop it with Ctrl-C");
            service.await();
        }
        return 0;
    }

    private StreamsSettings settings() {
        try {
            return StreamsSettings.read(this::option, cluster.client());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    /** The settings have the names of the options. */
    private String option(String name) {
        OptionSpec option = spec.findOption("--" + name);
        return option == null ? null : option.getValue();
    }

    private void createTopics(StreamsSettings settings) {
        try (Admin admin = cluster.admin()) {
            List<String> created =
                    new TopicSetup(settings.lane().topics(), settings.lane().replicationFactor()).createMissing(admin);
            terminal.say(created.isEmpty() ? "all topics are there" : "created " + String.join(", ", created));
        }
    }
}
