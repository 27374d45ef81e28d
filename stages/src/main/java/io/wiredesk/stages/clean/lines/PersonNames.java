package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Arrays;
import java.util.Set;

/** Tells names of people from names of agencies and houses, by their shape and by word lists. Immutable. */
final class PersonNames {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "la", "le", "du", "bin",
            "ibn", "al", "el", "ter", "ten", "zu", "af", "av", "y", "e", "and", "und", "et", "&", "i", "og", "och",
            "en");
    private static final int MAX_WORDS = 7;
    private static final int MAX_WORD = 39;

    private final Set<String> agencies;
    private final Set<String> corporate;
    private final Set<String> fillers;

    PersonNames(WordLists words) {
        this.agencies = words.folded("agency");
        this.corporate = words.folded("corporate");
        this.fillers = words.folded("pool");
    }

    /** Whether this is an agency of the list. */
    boolean isAgency(String name) {
        return agencies.contains(WordLists.fold(name));
    }

    /** Whether this says how a picture came, not from whom, such as {@code Handout}. */
    boolean isFiller(String name) {
        return fillers.contains(WordLists.fold(name));
    }

    /** Whether this has the shape of a person's full name. */
    boolean isPerson(String name) {
        if (isCharacterName(name)) {
            return !isAgency(name);
        }
        String[] words = name.trim().split(" ");
        return words.length >= 2
                && words.length <= MAX_WORDS
                && isCapital(words[0])
                && isCapital(words[words.length - 1])
                && Arrays.stream(words).allMatch(this::isNamePart)
                && !isAgency(name);
    }

    private boolean isNamePart(String word) {
        return word.length() <= MAX_WORD
                && (PARTICLES.contains(word) || isCapital(word))
                && !corporate.contains(WordLists.fold(word));
    }

    private static boolean isCapital(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".'’-‘".indexOf(c) < 0 && !Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Names in ideographs, kana or Hangul have no capitals and are short. */
    private static boolean isCharacterName(String name) {
        return name.length() >= 2 && name.length() <= 6 && name.codePoints().allMatch(Character::isIdeographic);
    }
}
