package io.wiredesk.stages.blocks;

/** White space as a reader sees it: any run is one space, and what cannot be seen is not there. */
public final class Whitespace {

    private Whitespace() {}

    /** Runs of white space become one space, none stays at the ends; control and zero-width characters are dropped. */
    public static String normalise(CharSequence text) {
        if (isNormal(text)) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        append(text, out);
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    private static boolean isNormal(CharSequence text) {
        boolean spaced = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? spaced : !isPlain(c)) {
                return false;
            }
            spaced = c == ' ';
        }
        return !spaced || text.length() == 0;
    }

    /** Appends text so that {@code out} never holds two spaces in a row or one at its start. */
    static void append(CharSequence text, StringBuilder out) {
        int length = text.length();
        int from = 0;
        boolean spaced = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ' ? !spaced : isPlain(c)) {
                spaced = c == ' ';
            } else {
                out.append(text, from, i);
                from = i + 1;
                if (isSpace(c) && !spaced) {
                    out.append(' ');
                    spaced = true;
                }
            }
        }
        out.append(text, from, length);
    }

    /** Whether a reader sees it, and it is no space. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || !isSpace(c) && !isInvisible(c);
    }

    /** Whether a reader sees nothing of it. */
    static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> isSpace((char) c) || isInvisible((char) c));
    }

    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c == 0x85 || c == 0xA0 || c > 0xFF && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x2060;
    }
}
