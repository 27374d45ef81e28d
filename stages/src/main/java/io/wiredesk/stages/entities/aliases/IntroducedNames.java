package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Other names that an article says a thing has: "National Civil Aviation Agency (ANAC)", "Northern Lights Press, also known as the
 * Aurora Press". Not of places: what has another name is often a larger or a smaller one. Immutable.
 */
public final class IntroducedNames {

    private static final int LONGEST_GAP = 45;
    private static final String BRACKET = "( ";

    private final Set<String> phrases = Resources.set("entities/also-known-as.txt");

    /**
     * The acronyms and other names of a part of an article.
     *
     * @param text    of the part that the names stand in
     * @param namings in order
     */
    public Introduced in(CharSequence text, List<Naming> namings) {
        Map<Naming, Naming> others = new LinkedHashMap<>();
        for (int i = 1; i < namings.size(); i++) {
            Naming name = namings.get(i - 1);
            Naming other = namings.get(i);
            if (name.type() == other.type() && name.type() != EntityType.PLACE && isIntroduced(text, name, other)) {
                others.put(other, name);
            }
        }
        return new Introduced(IntroducedAcronyms.in(text, namings), others);
    }

    private boolean isIntroduced(CharSequence text, Naming name, Naming other) {
        int gap = other.start() - name.end();
        if (gap <= 0 || gap > LONGEST_GAP || name.part() != other.part()) {
            return false;
        }
        String between = text.subSequence(name.end(), other.start()).toString();
        String phrase = phrase(between);
        boolean bracket = isBehindBracket(between);
        return opens(between) && phrases.contains(phrase) || bracket && phrases.contains(BRACKET + phrase);
    }

    /** The words in small letters, without "the" at the end. */
    private static String phrase(String between) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < between.length(); i++) {
            char unit = between.charAt(i);
            if (Character.isLetter(unit)) {
                phrase.append(unit);
            } else if (!phrase.isEmpty() && phrase.charAt(phrase.length() - 1) != ' ') {
                phrase.append(' ');
            }
        }
        String words = phrase.toString().strip().toLowerCase(Locale.ROOT);
        return words.equals("the") ? "" : words.endsWith(" the") ? words.substring(0, words.length() - 4) : words;
    }

    private static boolean isBehindBracket(String between) {
        int open = between.indexOf('(');
        return open >= 0
                && between.indexOf(')') < 0
                && between.substring(0, open).chars().noneMatch(Character::isLetter);
    }

    /** Whether a mark parts the phrase from the name in front. */
    private static boolean opens(String between) {
        for (int i = 0; i < between.length() && !Character.isLetter(between.charAt(i)); i++) {
            if (",;(\u2013\u2014".indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
