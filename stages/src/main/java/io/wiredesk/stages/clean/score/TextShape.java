package io.wiredesk.stages.clean.score;

/**
 * The look of a text, from one pass over it: counts of words and of kinds of characters, and hashes of its first and last words.
 * Words are folded to lower case and their digits to one, so that {@code 12 min} and {@code 40 min} are the same.
 */
final class TextShape {

    static final int HEAD = 10;
    static final int TAIL = 3;
    private static final String END_MARKS = ".!?…。！？।؟۔։";
    private static final String CLOSING = "\"”»’)']】」』“ ";

    final int words;
    final int letters;
    final int upper;
    final int digits;
    final int commas;
    final int stops;
    final int first;
    final boolean ended;
    final char last;
    /** Hashes of the first words; 0 where there are fewer. */
    final int[] head = new int[HEAD];
    /** Hashes of the last words, the last one first; 0 where there are fewer. */
    final int[] tail = new int[TAIL];
    /** Hash of all words in order. */
    final int whole;

    TextShape(String text) {
        int wordCount = 0;
        int wordUnits = 0;
        int upperCount = 0;
        int digitCount = 0;
        int commaCount = 0;
        int stopCount = 0;
        int wide = 0;
        int all = 1;
        char[] units = text.toCharArray();
        int at = 0;
        while (at < units.length) {
            int start = at;
            int word = 0;
            int unit = UNITS[units[at]];
            while ((unit & KIND) != OTHER) {
                word = 31 * word + (unit >>> FOLDED);
                upperCount += (unit & KIND) == UPPER ? 1 : 0;
                digitCount += (unit & KIND) == DIGIT ? 1 : 0;
                wide += (unit & WIDE) == 0 ? 0 : 1;
                at++;
                unit = at < units.length ? UNITS[units[at]] : OTHER;
            }
            wordUnits += at - start;
            if (word != 0) {
                int hash = mix(word);
                all = 31 * all + hash;
                if (wordCount < HEAD) {
                    head[wordCount] = hash;
                }
                tail[2] = tail[1];
                tail[1] = tail[0];
                tail[0] = hash;
                wordCount++;
            }
            if (at < units.length) {
                commaCount += (unit & COMMA) == 0 ? 0 : 1;
                stopCount += (unit & STOP) == 0 ? 0 : 1;
                wide += (unit & WIDE) == 0 ? 0 : 1;
                at++;
            }
        }
        words = Math.max(1, wordCount) + wide / 2;
        letters = wordUnits - digitCount;
        upper = upperCount;
        digits = digitCount;
        commas = commaCount;
        stops = stopCount;
        whole = mix(all);
        first = UNITS[units[0]] & KIND;
        last = units[units.length - 1];
        ended = isEnded(text);
    }

    static final int OTHER = 0;
    static final int LETTER = 1;
    static final int UPPER = 2;
    static final int DIGIT = 3;
    private static final int KIND = 3;
    private static final int COMMA = 4;
    private static final int STOP = 8;
    /** Ideographs and kana. */
    private static final int WIDE = 16;

    private static final int FOLDED = 16;

    /** What each unit is, and above that its folded form: every unit of every block is asked for. */
    private static final int[] UNITS = units();

    private static int[] units() {
        int[] units = new int[1 << Character.SIZE];
        for (int i = 0; i < units.length; i++) {
            char c = (char) i;
            int kind = kind(c);
            char folded = kind == DIGIT ? '0' : kind == UPPER ? Character.toLowerCase(c) : c;
            boolean wide = c >= 0x3040 && c <= 0x9FFF;
            units[i] = kind | mark(c) | (wide ? WIDE : 0) | folded << FOLDED;
        }
        return units;
    }

    private static int kind(char c) {
        if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return Character.isUpperCase(c) ? UPPER : LETTER;
        }
        return Character.isDigit(c) ? DIGIT : OTHER;
    }

    private static int mark(char c) {
        return ",、，".indexOf(c) >= 0 ? COMMA : END_MARKS.indexOf(c) >= 0 ? STOP : 0;
    }

    private static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return END_MARKS.indexOf(text.charAt(at)) >= 0;
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
