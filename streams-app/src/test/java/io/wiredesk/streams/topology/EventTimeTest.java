package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.entities.Findings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    @TempDir
    private Path state;

    @ParameterizedTest
    @CsvSource({
        "2026-10-16T18:02:00Z, 2026-10-16T18:02:00Z",
        "2026-10-16T19:05:00Z, 2026-10-16T19:00:00Z",
        "1969-07-20T20:17:00Z, 1970-01-01T00:00:00Z"
    })
    void eventsCarryThePublicationTimeWithinWhatKafkaTakes(Instant published, Instant timestamp) {
        try (TopologyFixture topology = new TopologyFixture(state, publishedAt(published))) {
            // When
            topology.append(Raw.text("a1", Raw.STORY), TopologyFixture.APPENDED);

            // Then
            assertThat(topology.enriched()).singleElement().satisfies(event -> {
                assertThat(event.getRecordTime()).isEqualTo(timestamp);
                assertThat(event.value().getPublishedAt()).isEqualTo(published);
            });
            assertThat(topology.removed())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getRecordTime()).isEqualTo(timestamp));
        }
    }

    @Test
    void headersOfTheRawRecordAreNotHandedOn() {
        try (TopologyFixture topology = new TopologyFixture(state, publishedAt(Raw.PUBLISHED))) {
            // When
            topology.append(Raw.text("a1", Raw.STORY));

            // Then
            assertThat(topology.enriched())
                    .singleElement()
                    .satisfies(event -> assertThat(event.headers()).isEmpty());
        }
    }

    @Test
    void theSameRawRecordsGiveTheSameEvents() {
        // Given
        List<RawArticle> raw = List.of(
                Raw.text("a1", Raw.STORY),
                Raw.html("a2", "<p></p>"),
                Raw.text("a1", Raw.STORY + "\n\nThe board meets again on Friday to settle the rest of the plan."));

        // When
        String first = run(raw, state.resolve("first"));
        String second = run(raw, state.resolve("second"));

        // Then
        assertThat(second).isEqualTo(first).contains("\"revision\": 2");
    }

    private static String run(List<RawArticle> raw, Path directory) {
        try (TopologyFixture topology = new TopologyFixture(directory, Desk.standard())) {
            raw.forEach(topology::append);
            return topology.enriched() + "\n" + topology.removed() + "\n" + topology.mentions() + "\n"
                    + topology.rejected();
        }
    }

    private static Desk publishedAt(Instant time) {
        Article.Facts facts = new Article.Facts(
                Optional.of("Night ferry is kept"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Article.Published.of(time, "feed"),
                List.of(),
                Optional.empty());
        CleanText story = new CleanText("Kept.", "Kept.", List.of(), List.of());
        Article.Versions versions = new Article.Versions("1", "1", "1");
        return new Desk(document -> new Outcome.Accepted<>(new Article(facts, story, "en", Findings.NONE, versions)));
    }
}
