package io.wiredesk.benchmarks.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.NewsEntityFinder;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteQualityTest {

    @Test
    void speakersAreNamedInFourOfFiveQuotesAndRightInNineOfTen() {
        // Given
        Wiredesk wiredesk = new Wiredesk(NewsEntityFinder.load());

        // When
        List<EntityReport.Quality> qualities = QuoteQuality.measure(wiredesk);

        // Then
        assertThat(qualities).hasSize(2).allSatisfy(quality -> {
            assertThat(value(quality, "attributed, of those with a named speaker"))
                    .isGreaterThanOrEqualTo(0.8);
            assertThat(value(quality, "right, of those attributed")).isGreaterThanOrEqualTo(0.9);
        });
        assertThat(qualities.stream()
                        .mapToInt(quality -> quality.figures().get(0).cases())
                        .sum())
                .isGreaterThanOrEqualTo(200);
    }

    private static double value(EntityReport.Quality quality, String name) {
        return quality.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }
}
