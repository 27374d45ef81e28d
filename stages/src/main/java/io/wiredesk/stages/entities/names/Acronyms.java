package io.wiredesk.stages.entities.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Acronyms: whether letters stand for the words of a name. */
public final class Acronyms {

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des", "&");
    private static final int MAX_LETTERS = 10;

    private Acronyms() {}

    /** Two to ten capitals, perhaps with stops, digits or a plural's s: "FNSC", "U.N.", "NGOs". */
    public static boolean isAcronym(String form) {
        String letters = letters(form);
        return letters.length() >= 2
                && letters.length() <= MAX_LETTERS
                && letters.chars().filter(Character::isUpperCase).count() >= Math.max(2, letters.length() - 1)
                && Character.isUpperCase(letters.charAt(0));
    }

    public static String letters(String form) {
        return form.replace(".", "").replace("-", "");
    }

    public static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the acronym is made of the initials of the words, small words counting or not. */
    public static boolean standsFor(String acronym, List<String> words) {
        String letters = letters(acronym).toUpperCase(Locale.ROOT);
        return letters.equals(initials(words, false)) || letters.equals(initials(words, true));
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static String initials(List<String> words, boolean small) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (isWord(word) && (small || !isSmall(word))) {
                for (String part : word.split("-")) {
                    initials.append(part.isEmpty() ? "" : part.substring(0, 1));
                }
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
