package io.wiredesk.streams.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.streams.topology.Desk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsServiceTest {

    private static final Map<String, String> IMPATIENT =
            Map.of("default.api.timeout.ms", "300", "request.timeout.ms", "300");

    @Test
    void aBrokerThatDoesNotAnswerIsNamed() {
        assertRefused("127.0.0.1:1", "--bootstrap-server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "no.such.host.invalid:9092"})
    void anAddressThatIsNoneIsNamed(String address) {
        assertRefused(address, address);
    }

    private static void assertRefused(String broker, String named) {
        // Given
        StreamsSettings settings = StreamsSettings.read(Map.of("bootstrap-server", broker)::get, IMPATIENT);
        Desk desk = new Desk(document -> null);

        // When
        assertThatThrownBy(() ->
                        StreamsService.start(settings, desk, new InMemorySchemaRegistry(), new SimpleMeterRegistry()))
                // Then
                .isInstanceOf(StartException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("\n");
    }
}
