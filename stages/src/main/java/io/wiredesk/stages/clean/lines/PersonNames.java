package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells names of people from names of agencies and houses, by their shape and by word lists. Immutable. */
final class PersonNames {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "la", "le", "du", "bin",
            "ibn", "al", "el", "ter", "ten", "zu", "af", "av", "y", "e", "and", "und", "et", "&", "i", "og", "och",
            "en");
    private static final int MAX_WORDS = 7;

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
        List<String> words = Arrays.asList(name.trim().split(" "));
        return words.size() >= 2
                && words.size() <= MAX_WORDS
                && !isAgency(name)
                && isCapital(words.get(0))
                && isCapital(words.get(words.size() - 1))
                && words.stream().allMatch(this::isNamePart);
    }

    private boolean isNamePart(String word) {
        return !corporate.contains(WordLists.fold(word))
                && (PARTICLES.contains(word) || isCapital(word) && word.chars().noneMatch(Character::isDigit))
                && word.length() < 40;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.chars()
                        .allMatch(c ->
                                Character.isLetter(c) || ".'’-‘".indexOf(c) >= 0 || Character.isSurrogate((char) c));
    }

    /** Names in ideographs, kana or Hangul have no capitals and are short. */
    private static boolean isCharacterName(String name) {
        return name.length() >= 2 && name.length() <= 6 && name.codePoints().allMatch(Character::isIdeographic);
    }
}
