package io.wiredesk.stages.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

    private static final int BITS = 6;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 33, 256, 257, 2000})
    void summingEightWeightsAtATimeGivesWhatAddingThemOneByOneGives(int count) {
        // Given
        Random random = new Random(7 + count);
        byte[] weights = new byte[Labels.COUNT << BITS];
        random.nextBytes(weights);
        Model model = new Model(BITS, 1, weights, new float[0]);
        Features features = new Features();
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            int hash = i % 3 == 0 ? Integer.MIN_VALUE : random.nextInt();
            features.add(hash);
            rows[i] = Model.row(hash, BITS);
        }
        float[] oneByOne = new float[2 * Labels.COUNT];
        model.addRows(rows, oneByOne, Labels.COUNT);

        // When
        float[] summed = new float[2 * Labels.COUNT];
        model.addTo(features, summed, Labels.COUNT);

        // Then
        assertThat(summed).containsExactly(oneByOne);
    }
}
