package io.wiredesk.stages.clean.score;

/** The look of a text: counts of words and of kinds of characters, and hashes of its first and last words. */
final class TextShape {

    static final int HEAD = 10;
    static final int TAIL = 3;
    private static final String CLOSING = "\"”»’)']】」』“ ";

    /** At least 1; two ideographs count as one. */
    final int words;

    final int letters;
    final int upper;
    final int digits;
    final int commas;
    final int stops;
    /** The kind of the first unit. */
    final int first;

    final boolean ended;
    final char last;
    /** Hashes of the first words; 0 where there are fewer. */
    final int[] head = new int[HEAD];
    /** Hashes of the last words, the last one first; 0 where there are fewer. */
    final int[] tail = new int[TAIL];
    /** Hash of all words in order. */
    final int whole;

    /** @param scan reads the text; it can be used again */
    TextShape(String text, TextScan scan) {
        scan.read(text);
        int size = scan.size;
        words = Math.max(1, size) + scan.wide / 2;
        letters = scan.wordUnits - scan.digits;
        upper = scan.upper;
        digits = scan.digits;
        commas = scan.commas;
        stops = scan.stops;
        first = TextScan.kind(text.charAt(0));
        last = text.charAt(text.length() - 1);
        ended = isEnded(text);
        System.arraycopy(scan.words, 0, head, 0, Math.min(HEAD, size));
        for (int i = 0; i < Math.min(TAIL, size); i++) {
            tail[i] = scan.words[size - 1 - i];
        }
        int all = 1;
        for (int i = 0; i < size; i++) {
            all = 31 * all + scan.words[i];
        }
        whole = mix(all);
    }

    private static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return TextScan.END_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** Spreads the bits of a hash; never 0. */
    static int mix(int hash) {
        int spread = spread(hash);
        return spread == 0 ? 1 : spread;
    }

    /** The finaliser of MurmurHash3. */
    static int spread(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
