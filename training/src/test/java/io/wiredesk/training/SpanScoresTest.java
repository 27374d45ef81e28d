package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoresTest {

    @Test
    void startEndAndTypeMustAgree() {
        // Given
        Labels.Span person = new Labels.Span(0, 1, EntityType.PERSON);
        Labels.Span place = new Labels.Span(3, 3, EntityType.PLACE);
        Labels.Span wrongType = new Labels.Span(3, 3, EntityType.ORGANISATION);
        SpanScores scores = new SpanScores();

        // When
        scores.add(List.of(person, place), List.of(person, wrongType));

        // Then
        assertThat(scores.f1()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.f1(EntityType.PERSON)).isEqualTo(1);
        assertThat(scores.f1(EntityType.PLACE)).isZero();
    }
}
