package io.wiredesk.training;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Spherical k-means (Dhillon and Modha 2001): vectors of length one, nearest by the cosine. The centres are learned from a
 * sample. The same seed gives the same centres.
 */
final class KMeans {

    private static final int ROUNDS = 12;

    private final float[][] centres;

    private KMeans(float[][] centres) {
        this.centres = centres;
    }

    /** Learns centres from vectors of length one. */
    static KMeans learn(float[][] vectors, int count, int sample, long seed) {
        Random random = new Random(seed);
        float[][] chosen = new float[Math.min(sample, vectors.length)][];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = vectors[random.nextInt(vectors.length)];
        }
        float[][] centres = new float[count][];
        for (int i = 0; i < count; i++) {
            centres[i] = chosen[i * (chosen.length / count)].clone();
        }
        KMeans means = new KMeans(centres);
        for (int round = 0; round < ROUNDS; round++) {
            means.move(chosen, means.classes(chosen));
        }
        return means;
    }

    float[][] centres() {
        return centres;
    }

    /** The nearest centre of each vector. */
    int[] classes(float[][] vectors) {
        return IntStream.range(0, vectors.length)
                .parallel()
                .map(i -> nearest(vectors[i]))
                .toArray();
    }

    private int nearest(float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float product = dot(centres[i], vector);
            if (product > most) {
                most = product;
                best = i;
            }
        }
        return best;
    }

    private static float dot(float[] a, float[] b) {
        float one = 0;
        float two = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            one += a[i] * b[i];
            two += a[i + 1] * b[i + 1];
        }
        return one + two;
    }

    private void move(float[][] vectors, int[] classes) {
        float[][] sums = new float[centres.length][centres[0].length];
        for (int i = 0; i < vectors.length; i++) {
            for (int d = 0; d < sums[0].length; d++) {
                sums[classes[i]][d] += vectors[i][d];
            }
        }
        for (int i = 0; i < centres.length; i++) {
            float[] unit = unit(sums[i]);
            centres[i] = unit[0] == 0 && unit[1] == 0 ? centres[i] : unit;
        }
    }

    /** The vector of length one in the same direction. */
    static float[] unit(float[] vector) {
        double squares = 1e-12;
        for (float value : vector) {
            squares += value * value;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return unit;
    }
}
