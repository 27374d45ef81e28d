package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.names.Acronyms;
import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Set;

/**
 * Other forms of one phrase: written as one word or with hyphens, its head alone, its parts turned round, the parts of a title with
 * a colon, its first words as an acronym. Immutable.
 */
final class PhraseVariants {

    private static final int MIN_LETTERS = 6;

    private final PlainWords words;
    private final Set<String> connecting = Resources.set("entities/connecting-words.txt");

    PhraseVariants(PlainWords words) {
        this.words = words;
    }

    /** All letters in one, for names long enough to be told by them; empty for others. */
    static String letters(List<String> plain) {
        String joined = String.join("", plain).replace("-", "").replace("'", "");
        return joined.length() < MIN_LETTERS ? "" : joined;
    }

    /** "Alanbrooke" and "Alan Brooke", "Saint-Malo" and "Saint Malo", "Emmys" and "Emmy". */
    static boolean isRespelt(Candidate one, Candidate other) {
        String letters = letters(one.plain());
        return !letters.isEmpty()
                && letters.equals(letters(other.plain()))
                && !one.plain().equals(other.plain());
    }

    /** The word that says what the thing is: the last, or the last before "of" and the like. */
    String head(Candidate name) {
        for (int i = 1; i < name.size(); i++) {
            if (connecting.contains(name.plain().get(i))) {
                return name.plain().get(i - 1);
            }
        }
        return name.last();
    }

    /** "Institute" for "Friedman Institute for Economics". */
    boolean isHead(Candidate shorter, Candidate fuller) {
        return shorter.size() == 1 && fuller.size() > 1 && shorter.first().equals(head(fuller));
    }

    /** "Leeds Congress" for "Congress of Leeds"; but the University of Washington is not Washington University. */
    static boolean isTurned(Candidate shorter, Candidate fuller) {
        int size = shorter.size();
        return size > 1
                && fuller.size() == size + 1
                && fuller.plain().get(1).equals("of")
                && fuller.first().equals(shorter.last())
                && !fuller.first().equals("university")
                && fuller.plain().subList(2, size + 1).equals(shorter.plain().subList(0, size - 1));
    }

    /** What stands behind the colon of a title, which alone may be a series; or a title without its translation in brackets. */
    boolean isPartOfTitle(Candidate shorter, Candidate fuller) {
        List<String> title = fuller.name().words();
        int colon = title.indexOf(":");
        int bracket = title.indexOf("(");
        return colon > 0 && isPlain(shorter, title.subList(colon + 1, title.size()))
                || bracket > 0 && isPlain(shorter, title.subList(0, bracket));
    }

    private boolean isPlain(Candidate name, List<String> part) {
        return words.of(part).equals(name.plain());
    }

    /** "OBS India" for "Orange Business Services India". */
    static boolean isShortenedInFront(Candidate shorter, Candidate fuller) {
        int rest = shorter.size() - 1;
        int front = fuller.size() - rest;
        return rest > 0
                && front > 1
                && Acronyms.isAcronym(shorter.name().words().get(0))
                && shorter.plain().subList(1, rest + 1).equals(fuller.plain().subList(front, fuller.size()))
                && Acronyms.standsFor(
                        shorter.name().words().get(0), fuller.plain().subList(0, front));
    }
}
