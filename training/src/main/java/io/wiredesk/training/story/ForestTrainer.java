package io.wiredesk.training.story;

import io.wiredesk.stages.clean.score.Forest;
import java.util.Arrays;
import java.util.Random;

/**
 * Gradient boosting of symmetric trees for a yes or no (Friedman 2001; Prokhorenkova et al. 2018), on one thread and with a seed: the
 * same rows give the same forest on every machine.
 */
final class ForestTrainer {

    private static final long SEED = 20261101;

    /**
     * How a forest is trained.
     *
     * @param trees     how many
     * @param depth     questions of each tree
     * @param rate      share of each tree's correction that is taken
     * @param shrinkage added to the curvature of each leaf, so that small leaves say less
     * @param columns   share of the columns that each tree sees
     */
    record Settings(int trees, int depth, double rate, double shrinkage, double columns) {}

    private final Settings settings;

    ForestTrainer(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param rows    numbers as a forest compares them
     * @param weights of the rows, with a mean of about 1
     */
    Forest train(int[][] rows, boolean[] story, float[] weights) {
        Bins bins = Bins.of(rows);
        Growing growing = new Growing(settings, bias(story, weights), rows.length);
        Random random = new Random(SEED);
        float[] derivatives = new float[2 * rows.length];
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int i = 0; i < rows.length; i++) {
                double share = 1 / (1 + Math.exp(-growing.scores[i]));
                derivatives[2 * i] = (float) (weights[i] * (share - (story[i] ? 1 : 0)));
                derivatives[2 * i + 1] = (float) (weights[i] * share * (1 - share));
            }
            int[] columns = columns(bins.columns(), random);
            TreeGrower grower = new TreeGrower(bins, settings, columns, derivatives);
            grower.grow();
            growing.add(tree, grower, bins, derivatives);
        }
        return growing.forest();
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

    private int[] columns(int columns, Random random) {
        int[] all = new int[columns];
        for (int i = 0; i < columns; i++) {
            int other = random.nextInt(i + 1);
            all[i] = all[other];
            all[other] = i;
        }
        return Arrays.copyOf(all, Math.max(1, (int) (settings.columns() * columns)));
    }

    /** The trees so far, and what they make of each row. */
    private static final class Growing {

        private final Settings settings;
        private final double bias;
        private final double[] scores;
        private final short[] features;
        private final int[] thresholds;
        private final float[] leaves;

        private Growing(Settings settings, double bias, int rows) {
            this.settings = settings;
            this.bias = bias;
            this.scores = new double[rows];
            this.features = new short[settings.trees() * settings.depth()];
            this.thresholds = new int[features.length];
            this.leaves = new float[settings.trees() << settings.depth()];
            Arrays.fill(scores, bias);
        }

        private void add(int tree, TreeGrower grower, Bins bins, float[] derivatives) {
            int last = (tree + 1) * settings.depth() - 1;
            for (TreeGrower.Question question : grower.questions()) {
                features[last] = (short) question.column();
                thresholds[last--] = bins.cut(question.column(), question.bin());
            }
            int[] leaf = grower.leaves();
            double[] values = values(leaf, derivatives);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += values[leaf[i]];
            }
            for (int i = 0; i < values.length; i++) {
                leaves[(tree << settings.depth()) + i] = (float) values[i];
            }
        }

        private double[] values(int[] leaf, float[] derivatives) {
            double[] gradients = new double[1 << settings.depth()];
            double[] curvatures = new double[gradients.length];
            for (int i = 0; i < leaf.length; i++) {
                gradients[leaf[i]] += derivatives[2 * i];
                curvatures[leaf[i]] += derivatives[2 * i + 1];
            }
            for (int i = 0; i < gradients.length; i++) {
                gradients[i] *= -settings.rate() / (curvatures[i] + settings.shrinkage());
            }
            return gradients;
        }

        private Forest forest() {
            return new Forest(settings.depth(), features, thresholds, leaves, (float) bias);
        }
    }
}
