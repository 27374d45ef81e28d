package io.wiredesk.stages.blocks;

/** White space as a reader sees it: any run is one space, and what cannot be seen is not there. */
public final class Whitespace {

    private static final byte SPACE = 1;
    private static final byte INVISIBLE = 2;

    /** What each unit is: all text of a page is asked for. */
    private static final byte[] KINDS = kinds();

    private Whitespace() {}

    /** Runs of white space become one space, none stays at the ends; control and zero-width characters are dropped. */
    public static String normalise(String text) {
        if (isNormal(text)) {
            return text;
        }
        TextBuffer normal = new TextBuffer();
        normal.append(text);
        normal.trim();
        return normal.toString();
    }

    private static boolean isNormal(String text) {
        boolean spaced = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? spaced : !isPlain(c) || Composed.isChanging(c)) {
                return false;
            }
            spaced = c == ' ';
        }
        return !spaced || text.length() == 0;
    }

    /** Whether a reader sees it, and it is no space. */
    static boolean isPlain(char c) {
        return KINDS[c] == 0;
    }

    /** Whether a reader sees nothing of it. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return KINDS[c] == SPACE;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Character.SIZE];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isWhite(c) ? SPACE : isInvisible(c) ? INVISIBLE : 0;
        }
        return kinds;
    }

    private static boolean isWhite(int c) {
        return c <= 0xFF
                ? c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0xA0
                : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x2060;
    }
}
