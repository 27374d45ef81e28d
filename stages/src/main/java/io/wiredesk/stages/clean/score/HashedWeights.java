package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/** A linear model over hashed features: a weight for each bucket, one byte wide with a common scale. Immutable. */
public final class HashedWeights {

    /** There are two to the power of so many weights. */
    public static final int BITS = 18;

    private static final float LARGEST = 2.54f;

    /** No look needs to be surer that a block is none of the story. */
    private static final float CERTAIN = -5;

    private final byte[] weights;
    private final float scale;

    HashedWeights(byte[] weights, float scale) {
        this.weights = weights;
        this.scale = scale;
    }

    /** Rounds weights to steps of one size; none is larger than {@value #LARGEST}. */
    public static HashedWeights of(float[] weights) {
        float scale = LARGEST / Byte.MAX_VALUE;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float bounded = Math.max(-LARGEST, Math.min(LARGEST, weights[i]));
            steps[i] = (byte) Math.round(bounded / scale);
        }
        return new HashedWeights(steps, scale);
    }

    /** The weight that a hash falls to. */
    static int bucket(int hash) {
        return hash >>> Integer.SIZE - BITS;
    }

    byte[] weights() {
        return weights;
    }

    float scale() {
        return scale;
    }

    /**
     * The first look at a page.
     *
     * @param odds   for each block the log of the odds that it belongs to the story
     * @param around the part of it that the elements around the block account for
     */
    record Look(float[] odds, float[] around) {}

    /** @param furniture which blocks are certainly none of the story, so that they need not be looked at */
    Look look(PageView view, boolean[] furniture) {
        LookFeatures features = new LookFeatures(view);
        Surrounding surrounding = new Surrounding(view, features);
        FeatureKeys keys = new FeatureKeys();
        float[] odds = new float[view.size];
        float[] boxes = new float[view.size];
        for (int i = 0; i < view.size; i++) {
            int around = surrounding.of(view.box[i]);
            boxes[i] = around * scale;
            if (furniture[i]) {
                odds[i] = CERTAIN;
            } else {
                features.ofBlock(i, keys);
                odds[i] = (around + keys.sum(weights)) * scale;
            }
        }
        return new Look(odds, boxes);
    }

    /** What these weights make of a line of plain text, as the log of the odds. */
    float odds(FeatureKeys line) {
        return line.sum(weights) * scale;
    }

    /** Sums over the elements around each box. What an element adds at a level, and what its names add, is looked up once. */
    private final class Surrounding {

        private static final int LEVELS = LookFeatures.FAR + 1;
        private static final int UNKNOWN = Integer.MIN_VALUE;

        private final PageView view;
        private final LookFeatures features;
        private final FeatureKeys keys = new FeatureKeys();
        private final int[] known;
        private final int[] near;
        private final int[] far;

        private Surrounding(PageView view, LookFeatures features) {
            this.view = view;
            this.features = features;
            int boxes = view.page.boxes().size();
            this.known = unknown(LEVELS * boxes);
            this.near = unknown(boxes);
            this.far = unknown(boxes);
        }

        private int[] unknown(int size) {
            int[] sums = new int[size];
            Arrays.fill(sums, UNKNOWN);
            return sums;
        }

        private int of(int box) {
            int sum = 0;
            int at = box;
            for (int level = 0; level < LookFeatures.MAX_ANCESTORS && at >= 0; level++) {
                sum += at(at, Math.min(level, LookFeatures.FAR));
                at = view.box(at).parent();
            }
            return sum;
        }

        private int at(int box, int level) {
            int index = LEVELS * box + level;
            if (known[index] == UNKNOWN) {
                features.ofPlace(box, level, keys);
                known[index] = keys.sum(weights) + names(box, level);
            }
            return known[index];
        }

        private int names(int box, int level) {
            int[] names = LookFeatures.isNear(level) ? near : far;
            if (names[box] == UNKNOWN) {
                features.ofNames(box, level, keys);
                names[box] = keys.sum(weights);
            }
            return names[box];
        }
    }
}
