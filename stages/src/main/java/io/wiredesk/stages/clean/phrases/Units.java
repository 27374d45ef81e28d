package io.wiredesk.stages.clean.phrases;

import java.util.List;

/** What the UTF-16 units of a text are to {@link Tokens}, from a table, since every unit of every text is asked for. */
final class Units {

    /** Screen-reader text that pages glue to the last word of a link. */
    private static final List<String> GLUED = List.of("opens in new", "opens in a new", "opens external");

    private static final int SHORTEST_GLUED = 12;

    private static final byte WORD = 1;
    private static final byte LOWER = 2;
    private static final byte UPPER = 4;
    private static final byte ACCENT = 8;
    private static final byte SYLLABLE = 16;
    private static final byte SPACE = 32;

    /** What is not folded unit by unit: surrogates, Greek and Turkish capitals, combining dots, full-width forms. */
    private static final byte AWKWARD = 64;

    private static final byte[] KINDS = kinds();

    private Units() {}

    /** Index behind the token that begins here. */
    static int tokenEnd(String text, int start) {
        int kind = KINDS[text.charAt(start)];
        if (Character.isSurrogate(text.charAt(start))) {
            return longTokenEnd(text, start);
        } else if ((kind & WORD) == 0 || (kind & SYLLABLE) != 0) {
            return start + 1;
        }
        for (int at = start + 1; at < text.length(); at++) {
            char unit = text.charAt(at);
            int next = KINDS[unit];
            if (Character.isSurrogate(unit)) {
                return longTokenEnd(text, start);
            } else if ((next & (WORD | ACCENT)) == 0
                    || (next & SYLLABLE) != 0
                    || (kind & LOWER) != 0 && (next & UPPER) != 0) {
                return at;
            }
            kind = next;
        }
        return text.length();
    }

    /** The same for a token with characters of two units. */
    private static int longTokenEnd(String text, int start) {
        int point = text.codePointAt(start);
        int at = start + Character.charCount(point);
        if (!Character.isLetterOrDigit(point) || isSyllable(point)) {
            return at;
        }
        while (at < text.length() && goesOn(point, text.codePointAt(at))) {
            point = text.codePointAt(at);
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean goesOn(int before, int point) {
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
        return (KINDS[unit] & SPACE) != 0;
    }

    static boolean isDigit(char unit) {
        return unit < 128 ? unit >= '0' && unit <= '9' : Character.isDigit(unit);
    }

    /** Whether a letter or digit begins here. */
    static boolean isWord(String text, int at) {
        char unit = text.charAt(at);
        return (KINDS[unit] & WORD) != 0
                || Character.isSurrogate(unit) && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** The hash code of {@link Tokens#fold} of a part of a text. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            int kind = KINDS[unit];
            if ((kind & AWKWARD) != 0) {
                return Tokens.fold(text.substring(start, end)).hashCode();
            }
            hash = 31 * hash + lower(unit);
        }
        return hash;
    }

    /** Whether {@link Tokens#fold} makes this token, which is folded, of a part of a text. */
    static boolean isFolded(String text, int start, int end, String token) {
        if (token.length() == end - start && text.startsWith(token, start)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if ((KINDS[unit] & AWKWARD) != 0) {
                return Tokens.fold(text.substring(start, end)).equals(token);
            }
            if (i - start >= token.length() || lower(unit) != token.charAt(i - start)) {
                return false;
            }
        }
        return token.length() == end - start;
    }

    private static char lower(char unit) {
        if (unit < 128) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
        }
        return Character.toLowerCase(unit);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Character.SIZE];
        for (int c = 0; c < kinds.length; c++) {
            int kind = Character.isLetterOrDigit(c) ? WORD : 0;
            kind |= Character.isLowerCase(c) ? LOWER : 0;
            kind |= Character.isUpperCase(c) ? UPPER : 0;
            kind |= Character.getType(c) == Character.NON_SPACING_MARK ? ACCENT : 0;
            kind |= isSyllable(c) ? SYLLABLE : 0;
            kind |= Character.isWhitespace(c) ? SPACE : 0;
            kind |= isAwkward((char) c) ? AWKWARD : 0;
            kinds[c] = (byte) kind;
        }
        return kinds;
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
