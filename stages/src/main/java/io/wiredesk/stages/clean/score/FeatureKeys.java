package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/**
 * Collects hashed features: each has a number of its group and one or two values. All are hashed at once when the sum of their weights
 * is asked for. Not safe for several threads.
 */
final class FeatureKeys {

    private static final int GROUP = 0x9E3779B1;
    private static final int OTHER = 0x27D4EB2F;

    private int[] keys = new int[64];
    private int size;

    void add(int group, int value) {
        keys = size == keys.length ? Arrays.copyOf(keys, 2 * size) : keys;
        keys[size++] = group * GROUP + value;
    }

    void add(int group, int value, int other) {
        add(group, 31 * value + other * OTHER);
    }

    /** The weights that the features fall to. */
    int[] buckets() {
        int[] buckets = new int[size];
        for (int i = 0; i < size; i++) {
            buckets[i] = HashedWeights.bucket(TextShape.mix(keys[i]));
        }
        return buckets;
    }

    /** The sum of the weights of all features, which are forgotten then. */
    int sum(byte[] weights) {
        int[] all = keys;
        for (int i = 0; i < size; i++) {
            all[i] = TextShape.spread(all[i]);
        }
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[HashedWeights.bucket(all[i])];
        }
        size = 0;
        return sum;
    }
}
