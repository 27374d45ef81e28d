package io.wiredesk.stages.clean.phrases;

import java.util.List;

/** What the UTF-16 units of a text are to {@link Tokens}, from a table, since every unit of every text is asked for. */
final class Units {

    /** Screen-reader text that pages glue to the last word of a link. */
    private static final List<String> GLUED = List.of("opens in new", "opens in a new", "opens external");

    private static final int SHORTEST_GLUED = 12;

    private static final int WORD = 1;
    private static final int LOWER = 2;
    private static final int UPPER = 4;
    private static final int ACCENT = 8;
    private static final int SYLLABLE = 16;
    private static final int SPACE = 32;
    private static final int SURROGATE = 64;

    /** What is not folded unit by unit: surrogates, Greek and Turkish capitals, combining dots, full-width forms. */
    private static final int AWKWARD = 128;

    private static final int DIGIT = 256;

    private static final int LOWER_CASE = 16;

    /** The kinds of each unit, and above them its lower case. */
    private static final int[] TABLE = table();

    private Units() {}

    /** What a unit is: its kinds, and above them its lower case. */
    static int of(char unit) {
        return TABLE[unit];
    }

    static int lowerCase(int unit) {
        return unit >>> LOWER_CASE;
    }

    /** Whether it is half of a character. */
    static boolean isLong(int unit) {
        return (unit & SURROGATE) != 0;
    }

    /** Whether one of these cannot be folded by itself. */
    static boolean isAwkward(int units) {
        return (units & AWKWARD) != 0;
    }

    /** Whether a word of several units can begin with it. */
    static boolean beginsWord(int unit) {
        return (unit & (WORD | SYLLABLE)) == WORD;
    }

    /** Whether a word goes on with a unit behind another one. */
    static boolean goesOn(int before, int unit) {
        return (unit & (WORD | ACCENT)) != 0
                && (unit & SYLLABLE) == 0
                && ((before & LOWER) == 0 || (unit & UPPER) == 0);
    }

    /** Index behind a token with characters of two units. */
    static int longTokenEnd(char[] text, int start) {
        int point = Character.codePointAt(text, start);
        int at = start + Character.charCount(point);
        if (!Character.isLetterOrDigit(point) || isSyllable(point)) {
            return at;
        }
        while (at < text.length && goesOnLong(point, Character.codePointAt(text, at))) {
            point = Character.codePointAt(text, at);
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean goesOnLong(int before, int point) {
        return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                && !isSyllable(point)
                && !(Character.isLowerCase(before) && Character.isUpperCase(point));
    }

    private static boolean isSyllable(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3040 && point <= 0x30FF
                || point >= 0xAC00 && point <= 0xD7A3;
    }

    static boolean isSpace(char unit) {
        return (TABLE[unit] & SPACE) != 0;
    }

    static boolean isDigit(char unit) {
        return (TABLE[unit] & DIGIT) != 0;
    }

    /** Whether a letter or digit begins here. */
    static boolean isWord(char[] text, int at) {
        int kind = TABLE[text[at]];
        return (kind & WORD) != 0
                || (kind & SURROGATE) != 0 && Character.isLetterOrDigit(Character.codePointAt(text, at));
    }

    /** The hash code of {@link Tokens#fold} of a part of a text. */
    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            int unit = TABLE[text[i]];
            if ((unit & AWKWARD) != 0) {
                return Tokens.fold(new String(text, start, end - start)).hashCode();
            }
            hash = 31 * hash + (unit >>> LOWER_CASE);
        }
        return hash;
    }

    /** What {@link Tokens#fold} makes of a part of a text. */
    static String folded(String text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            int unit = TABLE[text.charAt(i)];
            if ((unit & AWKWARD) != 0) {
                return Tokens.fold(text.substring(start, end));
            }
            folded[i - start] = (char) (unit >>> LOWER_CASE);
        }
        return new String(folded);
    }

    /** Whether {@link Tokens#fold} makes this token, which is folded, of a part of a text. */
    static boolean isFolded(String text, int start, int end, String token) {
        if (token.length() == end - start && text.startsWith(token, start)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            int unit = TABLE[text.charAt(i)];
            if ((unit & AWKWARD) != 0) {
                return Tokens.fold(text.substring(start, end)).equals(token);
            }
            if (i - start >= token.length() || unit >>> LOWER_CASE != token.charAt(i - start)) {
                return false;
            }
        }
        return token.length() == end - start;
    }

    private static int[] table() {
        int[] table = new int[1 << Character.SIZE];
        for (int c = 0; c < table.length; c++) {
            int kind = Character.isLetterOrDigit(c) ? WORD : 0;
            kind |= Character.isLowerCase(c) ? LOWER : 0;
            kind |= Character.isUpperCase(c) ? UPPER : 0;
            kind |= Character.getType(c) == Character.NON_SPACING_MARK ? ACCENT : 0;
            kind |= isSyllable(c) ? SYLLABLE : 0;
            kind |= Character.isWhitespace(c) ? SPACE : 0;
            kind |= Character.isDigit(c) ? DIGIT : 0;
            kind |= Character.isSurrogate((char) c) ? SURROGATE : 0;
            kind |= isAwkward((char) c) ? AWKWARD : 0;
            table[c] = kind | Character.toLowerCase((char) c) << LOWER_CASE;
        }
        return table;
    }

    private static boolean isAwkward(char unit) {
        return Character.isSurrogate(unit)
                || unit == 'Σ'
                || unit == 'İ'
                || unit == '\u0307'
                || unit >= '！' && unit <= '～';
    }

    /** Where the first glued text begins, or -1. */
    static int glued(String text) {
        if (text.length() < SHORTEST_GLUED || text.indexOf("opens ") < 0) {
            return -1;
        }
        return GLUED.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }
}
