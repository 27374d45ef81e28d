package io.wiredesk.streams.app;

import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics and exits: what a one-shot container runs before the others start. */
public final class TopicSetupMain {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetupMain.class);

    private TopicSetupMain() {}

    /** Exits with 1 when a topic cannot be created. */
    public static void main(String[] arguments) {
        try {
            run(new Environment(System.getenv()).settings());
        } catch (StartException | IllegalArgumentException e) {
            LOG.error("No topics: {}", e.getMessage());
            System.exit(1);
        }
    }

    private static void run(StreamsSettings settings) {
        StreamsSettings.Lane lane = settings.lane();
        try (Admin admin = Brokers.admin(settings.cluster())) {
            LOG.info("Created {}", new TopicSetup(lane.topics(), lane.replicationFactor()).createMissing(admin));
        }
    }
}
