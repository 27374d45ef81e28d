package io.wiredesk.streams.app;

import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.topology.RevisionPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the application can be told. Options have the names of the command line without the dashes; whoever reads them decides
 * the precedence (flag, environment, file, default).
 */
public record StreamsSettings(Cluster cluster, Lane lane, Work work, Http http) {

    /**
     * Reads the options.
     *
     * @param options the value of an option by its name; null when it is not given
     * @param client  settings of Kafka clients by their names in Kafka, such as {@code security.protocol}
     * @throws IllegalArgumentException when an option has a value that it does not take; the message is one line that names it
     */
    public static StreamsSettings read(UnaryOperator<String> options, Map<String, String> client) {
        OptionReader reader = new OptionReader(options);
        Lane lane = Lane.read(reader);
        return new StreamsSettings(
                Cluster.read(reader, client), lane, Work.read(reader, lane.name()), Http.read(reader));
    }

    /**
     * Where Kafka and the schema registry are.
     *
     * @param bootstrapServers option {@code bootstrap-server}, default {@code localhost:9092}
     * @param schemaRegistry   option {@code schema-registry}, default {@code http://localhost:8081}; several with commas
     *                         between them
     * @param client           further settings of all Kafka clients
     */
    public record Cluster(String bootstrapServers, String schemaRegistry, Map<String, String> client) {

        public Cluster {
            client = Map.copyOf(client);
        }

        static Cluster read(OptionReader options, Map<String, String> client) {
            return new Cluster(
                    options.text("bootstrap-server", "localhost:9092"),
                    options.text("schema-registry", "http://localhost:8081"),
                    client);
        }

        /** Never shows what may hold a password: the registry's address and the settings of the clients. */
        @Override
        public String toString() {
            return "Cluster[bootstrapServers=" + bootstrapServers + "]";
        }
    }

    /**
     * Which topics.
     *
     * @param name              option {@code lane}: small letters, digits and hyphens; empty, the default, for the live lane
     * @param partitions        option {@code partitions}: how many each topic has
     * @param replicationFactor option {@code replication-factor}: copies of each new topic; -1, the default, leaves it to the
     *                          broker
     */
    public record Lane(String name, int partitions, int replicationFactor) {

        static final int BROKERS_CHOICE = -1;

        private static final String NAME = "[a-z0-9][a-z0-9-]{0,99}";

        public Lane {
            if (!name.isEmpty() && !name.matches(NAME)) {
                throw new IllegalArgumentException("lane takes small letters, digits and hyphens, not '" + name + "'");
            }
        }

        static Lane read(OptionReader options) {
            return new Lane(
                    options.text("lane", ""),
                    options.number("partitions", Topics.DEFAULT_PARTITIONS, 1, 10_000),
                    options.number("replication-factor", BROKERS_CHOICE, BROKERS_CHOICE, 100));
        }

        /** The topics of the lane. */
        public Topics topics() {
            return Topics.lane(name, partitions);
        }
    }

    /**
     * How the work is done.
     *
     * @param applicationId  option {@code application-id}: names the group, the transactions and the internal topics; default
     *                       {@code wiredesk-streams}, with the lane behind it
     * @param stateDirectory option {@code state-dir}: what is lost there is restored from Kafka
     * @param threads        option {@code threads}, default 1; more than there are partitions stand idle
     * @param commitInterval option {@code commit-interval}, default 100ms: how long an event may wait for its transaction
     * @param forgetAfter    option {@code forget-after}, default 30d: how long an article is remembered after it was last seen
     */
    public record Work(
            String applicationId, Path stateDirectory, int threads, Duration commitInterval, Duration forgetAfter) {

        static Work read(OptionReader options, String lane) {
            return new Work(
                    options.text("application-id", lane.isEmpty() ? "wiredesk-streams" : "wiredesk-streams-" + lane),
                    Path.of(options.text(
                            "state-dir",
                            Path.of(System.getProperty("java.io.tmpdir"), "wiredesk-streams")
                                    .toString())),
                    options.number("threads", 1, 1, 1_000),
                    options.duration(
                            "commit-interval", Duration.ofMillis(100), Duration.ofMillis(10), Duration.ofSeconds(10)),
                    options.duration(
                            "forget-after",
                            RevisionPolicy.DEFAULT_FORGET_AFTER,
                            Duration.ofMinutes(1),
                            Duration.ofDays(3650)));
        }

        RevisionPolicy revisions() {
            return new RevisionPolicy(forgetAfter);
        }
    }

    /**
     * Where health and metrics are served.
     *
     * @param host option {@code http-host}, default {@code 127.0.0.1}
     * @param port option {@code http-port}, default 8080; 0 for any free one
     */
    public record Http(String host, int port) {

        static Http read(OptionReader options) {
            return new Http(options.text("http-host", "127.0.0.1"), options.number("http-port", 8080, 0, 65_535));
        }
    }
}
