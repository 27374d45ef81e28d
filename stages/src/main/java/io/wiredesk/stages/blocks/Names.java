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
        boolean capitals = false;
        boolean small = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean capital = letter && Character.isUpperCase(c);
            if (!letter || capital && small && i > start) {
                if (i > start) {
                    String word = names.substring(start, i);
                    words.add(capitals ? word.toLowerCase(Locale.ROOT) : word);
                }
                start = letter ? i : i + 1;
                capitals = false;
            }
            capitals |= capital;
            small = Character.isLowerCase(c);
        }
        return words;
    }
}
