package io.wiredesk.stages.clean.score;

/**
 * One pass over a text: the hashes of its words, and how many of its units are of each kind. Words are folded to lower case and their
 * digits to one, so that {@code 12 min} and {@code 40 min} are the same. No processor can foresee where a word ends, so the pass has no
 * branch for it: each unit writes down the word as it is so far, and what stands behind a word moves on to the next place.
 */
final class TextScan {

    static final int OTHER = 0;
    static final int LETTER = 1;
    static final int UPPER = 2;
    static final int DIGIT = 3;

    /** Bits of a unit's entry where its counts stand, eight bits each, above its folded form. */
    private static final int IN_WORD = 16;

    private static final int CAPITAL = 24;
    private static final int NUMERAL = 32;
    private static final int WIDE = 40;
    private static final int COMMA = 48;
    private static final int STOP = 56;
    private static final long COUNTS = -1L << IN_WORD;
    /** So many units fill no count. */
    private static final int MOST = 255;

    private static final String COMMAS = ",、，";
    static final String END_MARKS = ".!?…。！？।؟۔։";

    /** What each unit is: every unit of every block is asked for. */
    private static final long[] UNITS = units();

    /** Hashes of the words in order, as many as {@link #size} says. */
    int[] words = new int[64];

    int size;
    int wordUnits;
    int upper;
    int digits;
    /** Ideographs and kana. */
    int wide;

    int commas;
    int stops;
    private int word;
    private int inWord;

    /** Forgets the text before. */
    void read(String text) {
        clear(text.length() / 2 + 2);
        char[] units = text.toCharArray();
        for (int from = 0; from < units.length; from += MOST) {
            count(read(units, from, Math.min(units.length, from + MOST)));
        }
        size += inWord;
        for (int i = 0; i < size; i++) {
            words[i] = TextShape.mix(words[i]);
        }
    }

    private void clear(int most) {
        words = words.length < most ? new int[most] : words;
        size = 0;
        wordUnits = 0;
        upper = 0;
        digits = 0;
        wide = 0;
        commas = 0;
        stops = 0;
        word = 0;
        inWord = 0;
    }

    /** Reads the words of a part of the text, and gives the sum of its units' entries. */
    private long read(char[] text, int from, int to) {
        int[] found = words;
        int at = size;
        int now = word;
        int before = inWord;
        long sum = 0;
        for (int i = from; i < to; i++) {
            long unit = UNITS[text[i]];
            int in = (int) (unit >>> IN_WORD) & 1;
            at += before & ~in;
            now = 31 * now + (char) unit & -in;
            found[at] = now;
            before = in;
            sum += unit & COUNTS;
        }
        size = at;
        word = now;
        inWord = before;
        return sum;
    }

    private void count(long sum) {
        wordUnits += (int) (sum >>> IN_WORD) & MOST;
        upper += (int) (sum >>> CAPITAL) & MOST;
        digits += (int) (sum >>> NUMERAL) & MOST;
        wide += (int) (sum >>> WIDE) & MOST;
        commas += (int) (sum >>> COMMA) & MOST;
        stops += (int) (sum >>> STOP) & MOST;
    }

    /** What kind of unit it is. */
    static int kind(char unit) {
        long entry = UNITS[unit];
        if ((entry & 1L << IN_WORD) == 0) {
            return OTHER;
        }
        return (entry & 1L << CAPITAL) != 0 ? UPPER : (entry & 1L << NUMERAL) != 0 ? DIGIT : LETTER;
    }

    private static long[] units() {
        long[] units = new long[1 << Character.SIZE];
        for (int i = 0; i < units.length; i++) {
            units[i] = entry((char) i);
        }
        return units;
    }

    private static long entry(char unit) {
        long wide = unit >= 0x3040 && unit <= 0x9FFF ? 1L << WIDE : 0;
        if (Character.isDigit(unit)) {
            return '0' | 1L << IN_WORD | 1L << NUMERAL | wide;
        } else if (isLetter(unit)) {
            return Character.isUpperCase(unit)
                    ? Character.toLowerCase(unit) | 1L << IN_WORD | 1L << CAPITAL | wide
                    : unit | 1L << IN_WORD | wide;
        }
        return (COMMAS.indexOf(unit) >= 0 ? 1L << COMMA : 0) | (END_MARKS.indexOf(unit) >= 0 ? 1L << STOP : 0) | wide;
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
