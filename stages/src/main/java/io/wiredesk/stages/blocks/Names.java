package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names that publishers give their elements: bounded, in lower case. */
final class Names {

    private static final int MAX_UNITS = 200;

    private Names() {}

    static String bounded(String value) {
        return Whitespace.normalise(value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value);
    }

    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
