package io.wiredesk.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.score.Forest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTrainerTest {

    private static final ForestTrainer TRAINER = new ForestTrainer(new ForestTrainer.Settings(40, 6, 0.3, 1, 1, 1));
    private static final int ROWS = 400;

    private final float[][] rows = new float[ROWS][2];
    private final boolean[] story = new boolean[ROWS];
    private final float[] weights = new float[ROWS];

    ForestTrainerTest() {
        Random random = new Random(7);
        for (int i = 0; i < ROWS; i++) {
            rows[i] = new float[] {random.nextFloat(), random.nextFloat()};
            story[i] = rows[i][0] > 0.5f != rows[i][1] > 0.5f;
        }
        Arrays.fill(weights, 1);
    }

    @Test
    void learnsWhatNoSingleColumnTells() {
        // When
        Forest forest = TRAINER.train(rows, story, weights);

        // Then
        assertThat(forest.score(new float[] {0.9f, 0.1f})).isGreaterThan(1);
        assertThat(forest.score(new float[] {0.1f, 0.9f})).isGreaterThan(1);
        assertThat(forest.score(new float[] {0.9f, 0.9f})).isLessThan(-1);
        assertThat(forest.score(new float[] {0.1f, 0.1f})).isLessThan(-1);
    }

    @Test
    void theSameRowsGiveTheSameForest() {
        // When
        Forest one = TRAINER.train(rows, story, weights);
        Forest other = TRAINER.train(rows, story, weights);

        // Then
        assertThat(one.thresholds()).containsExactly(other.thresholds());
        assertThat(one.features()).containsExactly(other.features());
    }
}
