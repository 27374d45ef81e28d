package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageTest {

    @TempDir
    private Path state;

    @Test
    void aRegistryThatCannotBeReachedStopsTheTaskAndPutsNothingAside() {
        // Given
        RegistryWithOutage registry = new RegistryWithOutage();
        try (TopologyFixture topology = new TopologyFixture(state, Desk.standard(), registry)) {
            byte[] bytes = topology.bytes(Raw.text("a1", Raw.STORY));
            registry.down = true;

            // When
            assertThatThrownBy(() -> topology.append("velden.example/a1", bytes))
                    // Then
                    .hasRootCauseInstanceOf(SchemaRegistryException.class);
            assertThat(topology.accountedFor()).isZero();
            assertThat(topology.deadLetters()).isEmpty();
        }
    }

    private static final class RegistryWithOutage implements SchemaRegistry {

        private final SchemaRegistry registry = new InMemorySchemaRegistry();
        private boolean down;

        @Override
        public int register(String subject, Schema schema) {
            check();
            return registry.register(subject, schema);
        }

        @Override
        public Schema byId(int id) {
            check();
            return registry.byId(id);
        }

        private void check() {
            if (down) {
                throw new SchemaRegistryException(SchemaRegistryException.Kind.UNREACHABLE, "down");
            }
        }
    }
}
