package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.clean.phrases.Letters;
import java.util.Arrays;

/**
 * Which runs of three words a text holds, by hashes so short that a few runs may be taken for others. Open addressing with linear
 * probing; at most half of the slots is taken. Immutable.
 */
final class WordRuns {

    private static final int BITS = 18;
    private static final int MAX_UNITS = 200_000;
    private static final int EMPTY = -1;

    private final int[] slots;

    WordRuns(String text) {
        int[] runs = of(text);
        slots = new int[4 * Integer.highestOneBit(Math.max(1, runs.length))];
        Arrays.fill(slots, EMPTY);
        for (int run : runs) {
            slots[slot(run)] = run;
        }
    }

    /** The share of these runs that the text holds; 0 when there are none. */
    float share(int[] runs) {
        int held = 0;
        for (int run : runs) {
            held += slots[slot(run)] == run ? 1 : 0;
        }
        return runs.length == 0 ? 0 : (float) held / runs.length;
    }

    /** Where the run is, or where it would go. */
    private int slot(int run) {
        int slot = run & slots.length - 1;
        while (slots[slot] != EMPTY && slots[slot] != run) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** The hashes of all runs of a text, in order. */
    static int[] of(String text) {
        char[] units = text.substring(0, Math.min(MAX_UNITS, text.length())).toCharArray();
        int[] runs = new int[16];
        int size = 0;
        int word = 0;
        int before = 0;
        int earlier = 0;
        for (int i = 0; i <= units.length; i++) {
            char c = i < units.length ? units[i] : ' ';
            int folded = Letters.folded(c);
            word = folded == 0 ? word : 31 * word + folded;
            boolean alone = c >= 0x3040 && c <= 0x9FFF;
            if (word != 0 && (alone || folded == 0)) {
                if (earlier != 0) {
                    runs = size == runs.length ? Arrays.copyOf(runs, 2 * size) : runs;
                    runs[size++] = TextShape.mix((earlier * 31 + before) * 31 + word) >>> 32 - BITS;
                }
                earlier = before;
                before = word;
                word = 0;
            }
        }
        return Arrays.copyOf(runs, size);
    }
}
