package io.wiredesk.stages.clean.score;

/** How much of the story stands where, by what a look made of the blocks: each counts by its words, up to a limit. Immutable. */
final class StoryMass {

    private static final float NONE = -9;
    private static final int[] REACHES = {3, 8, 20};

    private final float[] odds;
    private final float[] shares;
    private final float[] weights;
    /** Sums over the blocks before each. */
    private final float[] mass;

    private final float[] weight;

    /**
     * @param odds logs of the odds that each block belongs to the story
     * @param max  how many words of a block count
     */
    StoryMass(TextShape[] shapes, float[] odds, int max) {
        this.odds = odds;
        int size = odds.length;
        shares = new float[size];
        weights = new float[size];
        mass = new float[size + 1];
        weight = new float[size + 1];
        for (int i = 0; i < size; i++) {
            shares[i] = (float) (1 / (1 + Math.exp(-odds[i])));
            weights[i] = Math.min(max, shapes[i].words) + 1f;
            mass[i + 1] = mass[i] + weights[i] * shares[i];
            weight[i + 1] = weight[i] + weights[i];
        }
    }

    /** The likelihood that a block belongs to the story. */
    float share(int block) {
        return shares[block];
    }

    float weight(int block) {
        return weights[block];
    }

    /** How much of the story a run of blocks holds. */
    float of(int from, int to) {
        return mass[to] - mass[from];
    }

    float all() {
        return mass[odds.length];
    }

    /** The share of the story in all. */
    float mean() {
        return all() / weight[odds.length];
    }

    /** The share of the story in a run of blocks, as far as there are any; else -1. */
    float mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(odds.length, to);
        return start >= end ? -1 : (mass[end] - mass[start]) / (weight[end] - weight[start]);
    }

    /** Writes down the odds of a block and its neighbours, and the means of longer runs on both sides. */
    void near(int block, Row row) {
        row.add(odds[block]);
        for (int distance = 1; distance <= 4; distance++) {
            row.add(odds(block - distance));
            row.add(odds(block + distance));
        }
        for (int reach : REACHES) {
            row.add(mean(block - reach, block));
            row.add(mean(block + 1, block + 1 + reach));
        }
    }

    private float odds(int block) {
        return block < 0 || block >= odds.length ? NONE : odds[block];
    }
}
