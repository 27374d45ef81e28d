package io.wiredesk.stages.clean.score;

import java.util.Arrays;
import java.util.function.Consumer;

/** Collects hashed features as the buckets that a linear model learns weights for. */
final class Buckets implements LookFeatures.Sink {

    private int[] of = new int[64];
    private int size;

    private Buckets() {}

    static int[] of(Consumer<LookFeatures.Sink> features) {
        Buckets buckets = new Buckets();
        features.accept(buckets);
        return Arrays.copyOf(buckets.of, buckets.size);
    }

    @Override
    public void add(int hash) {
        of = size == of.length ? Arrays.copyOf(of, 2 * size) : of;
        of[size++] = HashedWeights.bucket(hash);
    }
}
