package io.wiredesk.stages.entities.text;

/** Classes of characters, as the tokenizer sees them. */
final class Chars {

    /** No character below this one has another plain form. */
    private static final char FIRST_TYPOGRAPHIC = '\u00AB';

    private Chars() {}

    static boolean isSpace(int code) {
        return Character.isWhitespace(code)
                || Character.isSpaceChar(code)
                || Character.isISOControl(code)
                || code == 0xFEFF
                || code == 0x200B;
    }

    static boolean isWord(int code) {
        return Character.isLetterOrDigit(code) || isMark(code);
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019' || unit == '\u02BC';
    }

    /** The bound, moved back when it would cut a surrogate pair in two. */
    static int limit(CharSequence text, int start, int limit) {
        boolean cuts = limit < text.length()
                && limit - 1 > start
                && Character.isHighSurrogate(text.charAt(limit - 1))
                && Character.isLowSurrogate(text.charAt(limit));
        return cuts ? limit - 1 : limit;
    }

    /** The units of a span with apostrophes and quotation marks in their ASCII form. */
    static String plain(CharSequence text, int start, int end) {
        if (isPlain(text, start, end)) {
            return text.subSequence(start, end).toString();
        }
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static boolean isPlain(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= FIRST_TYPOGRAPHIC) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02BC', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> unit;
        };
    }
}
