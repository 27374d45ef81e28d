package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TopologyDescriptionTest {

    private static final String GOLDEN = "topology.txt";

    @Test
    void theTopologyIsTheOneThatRunningApplicationsHave() throws IOException {
        // Given
        NewsTopology topology = new NewsTopology(
                Topics.live(6),
                new InMemorySchemaRegistry(),
                new Desk(document -> null),
                RevisionPolicy.standard(),
                new ArticleMeters(new SimpleMeterRegistry()));

        // When
        String description = topology.build().describe().toString();

        // Then
        assertThat(description).as("""
                        The topology has changed. If you meant it: a new order of sub-topologies or a renamed store orphans the \
                        state and the changelog of running applications, so take a new application id, or say in CHANGELOG.md how \
                        to move over; then put the new description into src/test/resources/io/wiredesk/streams/topology/%s.""", GOLDEN).isEqualToNormalizingNewlines(golden());
    }

    private static String golden() throws IOException {
        try (InputStream file = TopologyDescriptionTest.class.getResourceAsStream(GOLDEN)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
