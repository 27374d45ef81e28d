package io.wiredesk.stages.clean.score;

import java.util.BitSet;

/** Which runs of three words a text holds, as hashes in a filter: a few runs may be taken for others. Not thread-safe. */
final class WordRuns {

    private static final int BITS = 18;
    private static final int MAX_UNITS = 200_000;

    private final BitSet runs = new BitSet(1 << BITS);
    private int size;

    WordRuns(String text) {
        scan(text, hash -> {
            runs.set(hash);
            size++;
            return true;
        });
    }

    int size() {
        return size;
    }

    /** The share of a text's runs that this text holds; 0 when it has none. */
    float share(String text) {
        int[] counts = new int[2];
        scan(text, hash -> {
            counts[0]++;
            counts[1] += runs.get(hash) ? 1 : 0;
            return true;
        });
        return counts[0] == 0 ? 0 : (float) counts[1] / counts[0];
    }

    private interface Run {
        boolean at(int hash);
    }

    private static void scan(String text, Run run) {
        int word = 0;
        int before = 0;
        int earlier = 0;
        int length = Math.min(MAX_UNITS, text.length());
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = 31 * word + Character.toLowerCase(c);
            }
            boolean alone = c >= 0x3040 && c <= 0x9FFF;
            if (word != 0 && (alone || !Character.isLetterOrDigit(c))) {
                if (earlier != 0) {
                    run.at(TextShape.mix((earlier * 31 + before) * 31 + word) >>> 32 - BITS);
                }
                earlier = before;
                before = word;
                word = 0;
            }
        }
    }
}
