package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.http.Fetched;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final Fetched CONTENT = new Fetched(
            URI.create("https://post.example/feed"), Optional.empty(), 200, Map.of(), new byte[0], Duration.ZERO);

    private final Deliveries deliveries = new Deliveries();

    @Test
    void whatIsNotTakenIsOfferedAgainInItsOrder() {
        // Given
        deliveries.add("a", CONTENT);
        deliveries.add("b", CONTENT);
        deliveries.add("c", CONTENT);
        List<String> offered = new ArrayList<>();

        // When
        deliveries.offerEach(delivery -> delivery.key().equals("b"));
        deliveries.offerEach(delivery -> offered.add(delivery.key()));

        // Then
        assertThat(offered).containsExactly("a", "c");
    }

    @Test
    void whatIsTooMuchIsSentAwayUntilSomethingIsTaken() {
        // Given
        for (int i = 0; i < Deliveries.MAX_WAITING; i++) {
            deliveries.add("source-" + i, CONTENT);
        }

        // When
        boolean refused = deliveries.add("late", CONTENT).isEmpty();
        deliveries.offerEach(delivery -> delivery.key().equals("source-7"));
        boolean taken = deliveries.add("later", CONTENT).isPresent();

        // Then
        assertThat(refused).isTrue();
        assertThat(taken).isTrue();
        assertThat(deliveries.add("latest", CONTENT)).isEmpty();
    }
}
