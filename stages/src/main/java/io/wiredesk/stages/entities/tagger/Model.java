package io.wiredesk.stages.entities.tagger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of a linear tagger: a hashed table of rows, one signed byte for each label, and the scores of label pairs.
 * Immutable.
 *
 * @param bits        the table has two to the power of this many rows
 * @param scale       what a weight of 1 is worth
 * @param weights     row by row
 * @param transitions score of label {@code b} behind label {@code a} at {@code a * COUNT + b}
 */
public record Model(int bits, float scale, byte[] weights, float[] transitions) {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080808080808080L;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int MOST_AT_ONCE = 256;

    /** The one label behind the first sixteen. */
    private static final int LAST = 2 * Long.BYTES;

    /** The row of a feature in a table of {@code 2^bits} rows. */
    public static int row(int hash, int bits) {
        return hash >>> 32 - bits;
    }

    /** Adds the weights of rows to the scores of a token. */
    public void addRows(int[] rows, float[] scores, int at) {
        for (int row : rows) {
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[at + label] += weights[row * Labels.COUNT + label];
            }
        }
    }

    /** Adds the weights of features to the scores of a token, which stand from an index on. */
    void addTo(Features features, float[] scores, int at) {
        for (int from = 0; from < features.size(); from += MOST_AT_ONCE) {
            addTo(features, from, Math.min(features.size(), from + MOST_AT_ONCE), scores, at);
        }
    }

    /**
     * Sums eight weights at a time: a word of eight bytes, made unsigned, is parted into two words of four lanes of 16 bits, which
     * 257 bytes cannot overflow. The last label stands alone.
     */
    private void addTo(Features features, int from, int to, float[] scores, int at) {
        long even = 0;
        long odd = 0;
        long evenNext = 0;
        long oddNext = 0;
        int last = 0;
        for (int f = from; f < to; f++) {
            int start = row(features.get(f), bits) * Labels.COUNT;
            long first = (long) WORDS.get(weights, start) ^ SIGNS;
            long second = (long) WORDS.get(weights, start + Long.BYTES) ^ SIGNS;
            even += first & LANES;
            odd += first >>> Byte.SIZE & LANES;
            evenNext += second & LANES;
            oddNext += second >>> Byte.SIZE & LANES;
            last += weights[start + LAST];
        }
        int excess = (to - from) * -Byte.MIN_VALUE;
        spread(even, odd, excess, scores, at);
        spread(evenNext, oddNext, excess, scores, at + Long.BYTES);
        scores[at + LAST] += last;
    }

    private static void spread(long even, long odd, int excess, float[] scores, int at) {
        for (int lane = 0; lane < Long.BYTES; lane += 2) {
            int shift = lane * Byte.SIZE;
            scores[at + lane] += (int) (even >>> shift & 0xFFFF) - excess;
            scores[at + lane + 1] += (int) (odd >>> shift & 0xFFFF) - excess;
        }
    }
}
