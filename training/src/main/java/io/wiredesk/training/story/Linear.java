package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.HashedWeights;
import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features by AdaGrad (Duchi et al. 2011), in a seeded order. */
final class Linear {

    private static final int PASSES = 6;
    private static final float RATE = 0.15f;
    private static final float DECAY = 0.0005f;
    private static final long SEED = 20261101;

    private final float[] weights = new float[1 << HashedWeights.BITS];
    private final float[] squares = new float[weights.length];

    /** A block to learn from: its own features, and those of the elements around it. */
    record Example(int[] own, int[] around, boolean story, float weight) {}

    static HashedWeights train(List<Example> examples) {
        Linear linear = new Linear();
        Random random = new Random(SEED);
        int[] order = new int[examples.size()];
        for (int pass = 0; pass < PASSES; pass++) {
            shuffle(order, random);
            for (int at : order) {
                linear.learn(examples.get(at));
            }
        }
        return HashedWeights.of(linear.weights);
    }

    private void learn(Example example) {
        float sum = sum(example.own()) + sum(example.around());
        float share = (float) (1 / (1 + Math.exp(-sum)));
        float error = ((example.story() ? 1 : 0) - share) * example.weight();
        step(example.own(), error);
        step(example.around(), error);
    }

    private float sum(int[] features) {
        float sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    private void step(int[] features, float error) {
        for (int feature : features) {
            float gradient = error - DECAY * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] += RATE * gradient / (float) Math.sqrt(squares[feature] + 1);
        }
    }

    /** A random order of the numbers from 0. */
    private static void shuffle(int[] order, Random random) {
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
    }
}
