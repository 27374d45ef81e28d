package io.wiredesk.benchmarks.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiredesk.benchmarks.entities.ConfidenceQuality.Judged;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceQualityTest {

    @Test
    void aNameIsRightWhenStartEndAndClassAgree() {
        // Given
        List<Name> gold = List.of(new Name(EntityType.PLACE, 0, 4, 1), new Name(EntityType.PERSON, 10, 14, 2));
        List<Mention> mentions = List.of(new Mention(0, 4, 0.9), new Mention(10, 14, 0.6));
        Entity place = new Entity("e1", EntityType.PLACE, "Hull", List.of(), 0, List.of(), mentions);

        // When
        List<Judged> judged = ConfidenceQuality.judge(gold, List.of(place));

        // Then
        assertThat(judged).containsExactly(new Judged(0.9, true), new Judged(0.6, false));
    }

    @Test
    void theCalibrationErrorIsTheDistanceOfWhatIsSaidFromWhatIsRight() {
        // Given
        ConfidenceQuality quality = new ConfidenceQuality();

        // When
        names(4, 3, 0.95).forEach(quality::add);
        names(4, 2, 0.55).forEach(quality::add);

        // Then
        Figure error = quality.figures().get(0);
        assertThat(error.cases()).isEqualTo(8);
        assertThat(error.value()).isEqualTo((4 * 0.95 - 3 + 4 * 0.55 - 2) / 8, within(1e-9));
    }

    @Test
    void aCurveFittedOnNamesThatAreAsSureAsTheySayChangesNothing() {
        // Given
        List<Judged> names = new ArrayList<>(names(10, 9, 0.9));
        names.addAll(names(10, 6, 0.6));
        names.addAll(names(10, 2, 0.2));
        CurveFit fit = new CurveFit();
        fit.add(names);

        // When
        List<Figure> figures = fit.figures();

        // Then
        assertThat(figures.get(0).value()).isEqualTo(1, within(1e-6));
        assertThat(figures.get(1).value()).isEqualTo(0, within(1e-6));
    }

    private static List<Judged> names(int count, int right, double confidence) {
        List<Judged> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(new Judged(confidence, i < right));
        }
        return names;
    }
}
