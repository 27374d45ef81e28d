package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.WordTable;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts in which names a word stands: first or last of a person's, a place's, an organisation's, another thing's. */
final class NameUses {

    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int PLACE = 2;
    private static final int ORGANISATION = 3;
    private static final int OTHER = 4;
    private static final int MAX_WORDS = 6;
    private static final int OFTEN = 8;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    void add(String[] words, Collection<?> kinds) {
        if (words.length > MAX_WORDS) {
            return;
        }
        for (Object kind : kinds) {
            switch (kind.toString()) {
                case "14" -> addPerson(words);
                case "11" -> add(words, PLACE, kind.toString());
                case "0", "13" -> add(words, ORGANISATION, kind.toString());
                case "9" -> add(words, OTHER, kind.toString());
                case "8", "10", "12", "15" -> addAll(words, OTHER);
                default -> {}
            }
        }
    }

    private static int kindOf(String kind) {
        return switch (kind) {
            case "0", "13" -> 1;
            case "11" -> 2;
            default -> 4;
        };
    }

    /** Names of one or more words with the kinds of things that bear them; people's are left out. */
    WordTable names() {
        return WordTable.of(names);
    }

    private void addName(String[] words, String kind) {
        boolean capital = Character.isUpperCase(words[0].codePointAt(0)) && words[0].length() > 1;
        if (capital && (words.length > 1 || kindOf(kind) < 4)) {
            names.merge(String.join(" ", words), kindOf(kind), (a, b) -> a | b);
        }
    }

    private void addPerson(String[] words) {
        if (words.length > 1) {
            for (int i = 0; i + 1 < words.length; i++) {
                count(words[i], FIRST);
            }
            count(words[words.length - 1], LAST);
        }
    }

    private void add(String[] words, int use, String kind) {
        addAll(words, use);
        addName(words, kind);
    }

    private void addAll(String[] words, int use) {
        for (String word : words) {
            count(word, use);
        }
    }

    private void count(String word, int use) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            counts.computeIfAbsent(word, key -> new int[OTHER + 1])[use]++;
        }
    }

    /** Words that open the names of people often, and stand nowhere else nearly as often; sorted. */
    List<String> givenNames() {
        Set<String> titles = Resources.set("entities/titles.txt");
        List<String> given = new ArrayList<>();
        counts.forEach((word, uses) -> {
            int elsewhere = uses[LAST] + (uses[PLACE] + uses[ORGANISATION]) / 2;
            boolean name = word.length() > 1 && word.chars().allMatch(Character::isLetter);
            boolean title = titles.contains(word.toLowerCase(Locale.ROOT))
                    || titles.contains("*" + word.toLowerCase(Locale.ROOT));
            if (name && !title && uses[FIRST] >= OFTEN && uses[FIRST] >= 2 * elsewhere) {
                given.add(word);
            }
        });
        given.removeIf(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        Collections.sort(given);
        return given;
    }

    /** Each use in three bits: 0 for never, then 1, 2 to 3, 4 to 7 and so on. Words that are used once are left out. */
    WordTable table() {
        Map<String, Integer> packed = new HashMap<>();
        counts.forEach((word, uses) -> {
            int number = 0;
            int total = 0;
            for (int use = 0; use <= OTHER; use++) {
                number |= Math.min(7, 32 - Integer.numberOfLeadingZeros(uses[use])) << 3 * use;
                total += uses[use];
            }
            if (total > 1) {
                packed.put(word, number);
            }
        });
        return WordTable.of(packed);
    }
}
