package io.wiredesk.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.score.Forest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTrainerTest {

    private static final ForestTrainer TRAINER = new ForestTrainer(new ForestTrainer.Settings(40, 3, 0.3, 1, 1));
    private static final int ROWS = 400;

    private final int[][] rows = new int[ROWS][];
    private final boolean[] story = new boolean[ROWS];
    private final float[] weights = new float[ROWS];

    ForestTrainerTest() {
        Random random = new Random(7);
        for (int i = 0; i < ROWS; i++) {
            float one = random.nextFloat();
            float other = random.nextFloat();
            rows[i] = row(one, other);
            story[i] = one > 0.5f != other > 0.5f;
        }
        Arrays.fill(weights, 1);
    }

    @Test
    void learnsWhatNoSingleColumnTells() {
        // When
        Forest forest = TRAINER.train(rows, story, weights);

        // Then
        assertThat(forest.score(row(0.9f, 0.1f), 1)[0]).isGreaterThan(1);
        assertThat(forest.score(row(0.1f, 0.9f), 1)[0]).isGreaterThan(1);
        assertThat(forest.score(row(0.9f, 0.9f), 1)[0]).isLessThan(-1);
        assertThat(forest.score(row(0.1f, 0.1f), 1)[0]).isLessThan(-1);
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

    private static int[] row(float one, float other) {
        return new int[] {Forest.ordered(one), Forest.ordered(other)};
    }
}
