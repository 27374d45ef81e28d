package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.names.Acronyms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Acronyms that an article introduces in brackets behind the name that they stand for, whatever they abbreviate: "National Civil
 * Aviation Agency (ANAC)". Their letters must follow one another in the name.
 */
final class IntroducedAcronyms {

    private static final int LONGEST_GAP = 3;

    private IntroducedAcronyms() {}

    /**
     * Each acronym with the name that it stands for.
     *
     * @param text    of the part of the article that the names stand in
     * @param namings in order
     */
    static Map<String, String> in(CharSequence text, List<Naming> namings) {
        Map<String, String> introduced = new HashMap<>();
        for (int i = 1; i < namings.size(); i++) {
            Naming name = namings.get(i - 1);
            Naming acronym = namings.get(i);
            if (isBracketed(text, name, acronym) && abbreviates(acronym, name)) {
                introduced.putIfAbsent(acronym.surface(), name.surface());
            }
        }
        return introduced;
    }

    private static boolean isBracketed(CharSequence text, Naming name, Naming acronym) {
        int gap = acronym.start() - name.end();
        return gap > 0
                && gap <= LONGEST_GAP
                && name.part() == acronym.part()
                && text.subSequence(name.end(), acronym.start())
                        .toString()
                        .strip()
                        .equals("(")
                && closes(text, acronym.end());
    }

    private static boolean closes(CharSequence text, int at) {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length() && text.charAt(next) == ')';
    }

    private static boolean abbreviates(Naming acronym, Naming name) {
        return name.type() == acronym.type()
                && acronym.words().size() == 1
                && name.words().size() > 1
                && Acronyms.isAcronym(acronym.surface())
                && follow(Acronyms.letters(acronym.surface()), name.surface());
    }

    private static boolean follow(String letters, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = -1;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            at = lower.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
