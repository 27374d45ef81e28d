package io.wiredesk.launcher.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of a broker that is alone, on a laptop, and has to start fast: one node in both roles, replication factor 1 throughout,
 * few partitions in the internal topics, small buffers, no waiting for members that never come.
 */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, int port, int controllerPort) {
        return Stream.of(identity(directory, port, controllerPort), internalTopics(), size(), pace())
                .flatMap(settings -> settings.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> identity(Path directory, int port, int controllerPort) {
        String client = "PLAINTEXT://" + Ports.HOST + ":" + port;
        String controller = Ports.HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                client + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                client,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                directory.toString());
    }

    private static Map<String, String> internalTopics() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "2",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                // A mistyped topic is an error to show, not a topic to make.
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> size() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "log.cleaner.io.buffer.size", "262144",
                "log.index.size.max.bytes", "1048576");
    }

    private static Map<String, String> pace() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "broker.heartbeat.interval.ms", "500",
                // After a kill the next start waits until the session of the killed one has ended.
                "broker.session.timeout.ms", "3000",
                "metadata.max.idle.interval.ms", "0");
    }
}
