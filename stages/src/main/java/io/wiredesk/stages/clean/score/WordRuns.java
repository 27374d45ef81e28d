package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.clean.phrases.Letters;
import java.util.BitSet;

/** Which runs of three words a text holds, by hashes so short that a few runs may be taken for others. Immutable. */
final class WordRuns {

    private static final int BITS = 18;
    private static final int MAX_UNITS = 200_000;
    /** Bits of a unit's entry, above its folded form: whether it belongs to a word, and whether a word ends with it. */
    private static final int LETTER = 16;

    private static final int BORDER = 17;

    private static final int[] UNITS = units();

    private final BitSet known = new BitSet(1 << BITS);

    WordRuns(String text) {
        for (int run : of(text)) {
            known.set(run);
        }
    }

    /** The share of these runs that the text holds; 0 when there are none. */
    float share(int[] runs) {
        int held = 0;
        for (int run : runs) {
            held += known.get(run) ? 1 : 0;
        }
        return runs.length == 0 ? 0 : (float) held / runs.length;
    }

    /** The hashes of all runs of a text, in order. */
    static int[] of(String text) {
        char[] units = text.substring(0, Math.min(MAX_UNITS, text.length())).toCharArray();
        int[] words = new int[units.length + 2];
        int size = words(units, words);
        int[] runs = new int[Math.max(0, size - 2)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = TextShape.mix((words[i] * 31 + words[i + 1]) * 31 + words[i + 2]) >>> 32 - BITS;
        }
        return runs;
    }

    /** Reads the words of a text without a branch for their ends, as {@link TextScan} does; how many there are. */
    private static int words(char[] units, int[] words) {
        int size = 0;
        int word = 0;
        for (char unit : units) {
            int entry = UNITS[unit];
            word = word * (1 + 30 * (entry >>> LETTER & 1)) + (char) entry;
            words[size] = word;
            int ended = entry >>> BORDER & (word | -word) >>> Integer.SIZE - 1;
            size += ended;
            word &= ended - 1;
        }
        return size + (word == 0 ? 0 : 1);
    }

    private static int[] units() {
        int[] units = new int[1 << Character.SIZE];
        for (int i = 0; i < units.length; i++) {
            int folded = Letters.folded((char) i);
            boolean alone = i >= 0x3040 && i <= 0x9FFF;
            units[i] = folded | (folded == 0 ? 0 : 1 << LETTER) | (folded == 0 || alone ? 1 << BORDER : 0);
        }
        return units;
    }
}
