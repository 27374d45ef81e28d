package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names that publishers give their elements: bounded, in lower case. */
final class ElementNames {

    private static final int MAX_UNITS = 200;

    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int SMALL = 4;

    /** What each unit is. */
    private static final byte[] KINDS = kinds();

    private ElementNames() {}

    static String bounded(String value) {
        return Whitespace.normalise(value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value);
    }

    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int seen = 0;
        int before = 0;
        for (int i = 0; i <= names.length(); i++) {
            int kind = i < names.length() ? KINDS[names.charAt(i)] : 0;
            if ((kind & LETTER) == 0 || (kind & CAPITAL) != 0 && (before & SMALL) != 0 && i > start) {
                if (i > start) {
                    String word = names.substring(start, i);
                    words.add((seen & CAPITAL) == 0 ? word : word.toLowerCase(Locale.ROOT));
                }
                start = (kind & LETTER) == 0 ? i + 1 : i;
                seen = 0;
            }
            seen |= kind;
            before = kind;
        }
        return words;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Character.SIZE];
        for (int c = 0; c < kinds.length; c++) {
            int letter = Character.isLetterOrDigit(c) ? LETTER : 0;
            int capital = letter != 0 && Character.isUpperCase(c) ? CAPITAL : 0;
            kinds[c] = (byte) (letter | capital | (Character.isLowerCase(c) ? SMALL : 0));
        }
        return kinds;
    }
}
