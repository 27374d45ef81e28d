package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourceHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PushedSourcesTest {

    private final VirtualTime time = new VirtualTime();
    private final List<Polled> told = new ArrayList<>();
    private boolean broken;

    @Test
    void saysOfEachSourceWhatItSentAndWhen() {
        // Given
        PushedSources sources = sources(Map.of());

        // When
        sources.took(articles("one.example", 3), Duration.ofMillis(12));
        sources.took(articles("two.example", 1), Duration.ofMillis(5));
        sources.failed(articles("two.example", 1), "the broker is gone");
        sources.report();

        // Then
        SourceHealth one = health().get("one.example");
        SourceHealth two = health().get("two.example");
        assertThat(one.getStatus()).isEqualTo("ok");
        assertThat(one.getArticles()).isEqualTo(3);
        assertThat(one.getLastSuccessAt()).isEqualTo(time.instant());
        assertThat(one.getLastNewAt()).isEqualTo(time.instant());
        assertThat(one.getLatencyMillis()).isEqualTo(12);
        assertThat(one.getNextPollAt()).isNull();
        assertThat(two.getErrors()).isEqualTo(1);
    }

    @Test
    void aSourceThatFallsSilentSaysSoAlsoAfterARestart() {
        // Given
        PushedSources before = sources(Map.of());
        for (int hour = 0; hour < 48; hour++) {
            before.took(articles("one.example", 6), Duration.ofMillis(1));
            time.pass(Duration.ofHours(1));
        }
        before.report();
        State kept = State.of(told.get(told.size() - 1).state().toFields());

        // When
        PushedSources after = sources(Map.of("one.example", kept));
        time.pass(Duration.ofHours(20));
        after.report();

        // Then
        assertThat(health().get("one.example").getStatus()).isEqualTo("silent");
        assertThat(health().get("one.example").getReason()).startsWith("nothing new for");
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() {
        // Given
        PushedSources sources = sources(Map.of());
        sources.took(articles("one.example", 2), Duration.ofMillis(1));
        broken = true;
        sources.report();
        broken = false;

        // When
        sources.report();
        sources.report();

        // Then
        assertThat(told).hasSize(1);
        assertThat(health().get("one.example").getArticles()).isEqualTo(2);
    }

    private PushedSources sources(Map<String, State> known) {
        return new PushedSources(this::commit, known, () -> this::commit, time);
    }

    private List<Intake.Refused> commit(Polled polled) {
        if (broken) {
            throw new PublishException("no broker");
        }
        told.add(polled);
        return List.of();
    }

    private Map<String, SourceHealth> health() {
        Map<String, SourceHealth> health = new LinkedHashMap<>();
        told.forEach(polled ->
                health.put(polled.source().key(), Health.of(polled.source(), polled.state(), time.instant())));
        return health;
    }

    private static List<RawArticle> articles(String source, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> RawArticle.newBuilder()
                        .setKey(source + "/" + number)
                        .setSource(source)
                        .setId(String.valueOf(number))
                        .setContent("text")
                        .setFirstSeenAt(Instant.EPOCH)
                        .build())
                .toList();
    }
}
