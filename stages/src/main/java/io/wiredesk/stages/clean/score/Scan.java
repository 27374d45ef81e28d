package io.wiredesk.stages.clean.score;

import java.util.function.IntBinaryOperator;

/** Numbers that go on from block to block, such as the index of the last one of a kind. */
final class Scan {

    private Scan() {}

    /**
     * What is known in front of each block.
     *
     * @param first in front of the first one
     * @param next  behind a block, by its index and what is known in front of it
     */
    static int[] down(int size, int first, IntBinaryOperator next) {
        int[] known = new int[size];
        int now = first;
        for (int i = 0; i < size; i++) {
            known[i] = now;
            now = next.applyAsInt(i, now);
        }
        return known;
    }

    /** The same from the last block upwards. */
    static int[] up(int size, int first, IntBinaryOperator next) {
        int[] known = new int[size];
        int now = first;
        for (int i = size - 1; i >= 0; i--) {
            known[i] = now;
            now = next.applyAsInt(i, now);
        }
        return known;
    }
}
