package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gradient boosting of trees for a yes or no (Friedman 2001), on one thread and with a seed: the same rows give the same forest
 * on every machine.
 */
final class ForestTrainer {

    private static final long SEED = 20261101;

    /**
     * How a forest is trained.
     *
     * @param trees        how many
     * @param leaves       of each tree, at most
     * @param rate         share of each tree's correction that is taken
     * @param shrinkage    added to the curvature of each leaf, so that small leaves say less
     * @param minCurvature the least curvature of a leaf
     * @param columns      share of the columns that each tree sees
     */
    record Settings(int trees, int leaves, double rate, double shrinkage, double minCurvature, double columns) {}

    private final Settings settings;

    ForestTrainer(Settings settings) {
        this.settings = settings;
    }

    /** @param weights of the rows, with a mean of about 1 */
    Forest train(float[][] rows, boolean[] story, float[] weights) {
        Bins bins = Bins.of(rows);
        double bias = bias(story, weights);
        double[] scores = new double[rows.length];
        Arrays.fill(scores, bias);
        double[] gradients = new double[rows.length];
        double[] curvatures = new double[rows.length];
        Random random = new Random(SEED);
        List<TreeGrower.Node> trees = new ArrayList<>();
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int i = 0; i < scores.length; i++) {
                double share = 1 / (1 + Math.exp(-scores[i]));
                gradients[i] = weights[i] * (share - (story[i] ? 1 : 0));
                curvatures[i] = weights[i] * share * (1 - share);
            }
            TreeGrower grower = new TreeGrower(bins, settings, some(bins.columns(), random), gradients, curvatures);
            TreeGrower.Node root = grower.grow();
            grower.addTo(scores, root);
            trees.add(root);
        }
        return new ForestWriter().write(trees, (float) bias);
    }

    private static double bias(boolean[] story, float[] weights) {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < story.length; i++) {
            yes += story[i] ? weights[i] : 0;
            all += weights[i];
        }
        return Math.log((yes + 1) / (all - yes + 1));
    }

    private int[] some(int columns, Random random) {
        int[] all = new int[columns];
        for (int i = 0; i < columns; i++) {
            int other = random.nextInt(i + 1);
            all[i] = all[other];
            all[other] = i;
        }
        return Arrays.copyOf(all, Math.max(1, (int) (settings.columns() * columns)));
    }
}
