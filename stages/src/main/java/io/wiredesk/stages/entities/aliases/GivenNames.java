package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.resources.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names in plain form: which words are some, and when two of them may be one. Immutable. */
final class GivenNames {

    private final Set<String> names;
    private final Set<String> familyNamesFirst;
    private final Map<String, Set<String>> shortForms = new HashMap<>();

    GivenNames(PlainWords words) {
        names = words.all(Resources.set("entities/given-names.txt"));
        familyNamesFirst = words.all(Resources.set("entities/family-names-first.txt"));
        for (String[] row : Resources.rows("entities/given-name-forms.tsv")) {
            shortForms.computeIfAbsent(row[0], form -> new HashSet<>()).add(row[1]);
        }
    }

    boolean contains(String word) {
        return names.contains(word);
    }

    /** Whether a word is a family name of those that stand in front, such as "Kim". */
    boolean isFamilyNameInFront(String word) {
        return familyNamesFirst.contains(word);
    }

    /** "Zakhary" and "Zachary". */
    static boolean soundAlike(String one, String other) {
        return one.equals(other) || Transliteration.sound(one).equals(Transliteration.sound(other));
    }

    /** Whether the first stands for the second: it sounds like it, is its initial or a short form of it. */
    boolean standsFor(String one, String other) {
        return soundAlike(one, other)
                || one.length() == 1 && other.startsWith(one)
                || shortForms.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether one of them stands for the other. */
    boolean areOne(String one, String other) {
        return standsFor(one, other) || standsFor(other, one);
    }
}
