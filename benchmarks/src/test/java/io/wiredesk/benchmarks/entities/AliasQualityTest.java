package io.wiredesk.benchmarks.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasQualityTest {

    private static final String TEXT = "Ana Holt Holt Ana Holt Ben";

    @Test
    void namesThatAreNotJoinedCostRecallAndAreNoJoinedAliases() {
        // Given
        AliasQuality quality = new AliasQuality();

        // When
        quality.add(
                TEXT,
                List.of(name(0, 8, 1), name(9, 13, 1), name(23, 26, 2)),
                List.of(name(0, 8, 1), name(9, 13, 3), name(23, 26, 2)));

        // Then
        assertThat(values(quality)).containsExactly(0.8, 1.0, 2.0 / 3, 0.0);
    }

    @Test
    void namesThatAreJoinedWronglyCostPrecision() {
        // Given
        AliasQuality quality = new AliasQuality();

        // When
        quality.add(
                TEXT,
                List.of(name(0, 8, 1), name(9, 13, 1), name(23, 26, 2)),
                List.of(name(0, 8, 1), name(9, 13, 1), name(23, 26, 1)));

        // Then
        assertThat(values(quality).get(1)).isCloseTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3) / 3, within(1e-9));
        assertThat(values(quality).get(3)).isEqualTo(1);
    }

    private static List<Double> values(AliasQuality quality) {
        return quality.figures().stream().map(Figure::value).toList();
    }

    private static Name name(int start, int end, int thing) {
        return new Name(EntityType.PERSON, start, end, thing);
    }
}
