package io.wiredesk.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @Test
    void keepsItsTopicsOverARestart(@TempDir Path directory) throws Exception {
        // Given
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free());
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }

        // When
        Set<String> topics;
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.free());
                Admin admin = admin(broker)) {
            topics = admin.listTopics().names().get();
        }

        // Then
        assertThat(topics).contains("kept");
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
