package io.wiredesk.stages.clean.phrases;

/** Letters and digits in lower case, from a table: the tables of the library are slow outside of ASCII. */
public final class Letters {

    private static final char[] FOLDED = new char[1 << Character.SIZE];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.isLetterOrDigit((char) c) ? Character.toLowerCase((char) c) : 0;
        }
    }

    private Letters() {}

    /** A letter or digit in lower case, 0 for all else. */
    public static char folded(char unit) {
        return FOLDED[unit];
    }
}
