package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.TopicSetup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics that a replay writes to. Those of a lane of its own are made when they are missing, like the live ones. */
final class ReplayLane {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,99}";
    private static final int BROKERS_CHOICE = -1;

    private final String name;
    private final ClusterOptions cluster;

    ReplayLane(String name, ClusterOptions cluster) {
        if (!name.isEmpty() && !name.matches(NAME)) {
            throw new Failure("--into takes small letters, digits and hyphens, not '" + name + "'");
        }
        this.name = name;
        this.cluster = cluster;
    }

    /**
     * The lane, all there.
     *
     * @throws Failure when the broker does not answer
     */
    Topics topics() {
        if (name.isEmpty()) {
            return Topics.live(Topics.DEFAULT_PARTITIONS);
        }
        try (Admin admin = cluster.admin()) {
            int partitions = Stream.of(Topics.lane(name, 1), Topics.live(1))
                    .flatMap(lane -> partitions(admin, lane.raw().name()).stream())
                    .findFirst()
                    .orElse(Topics.DEFAULT_PARTITIONS);
            Topics topics = Topics.lane(name, partitions);
            new TopicSetup(topics, BROKERS_CHOICE).createMissing(admin);
            return topics;
        }
    }

    private Optional<Integer> partitions(Admin admin, String topic) {
        try {
            TopicDescription described = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get(ClusterOptions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Optional.of(described.partitions().size());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw unreachable(e);
        } catch (TimeoutException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private Failure unreachable(Exception cause) {
        return new Failure(
                "no broker answers at " + cluster.bootstrapServers()
                        + ": start one with 'wiredesk up', or give its address with -b",
                cause);
    }
}
