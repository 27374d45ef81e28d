package io.wiredesk.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws names of people, organisations and places from the lists of NLP4J, for stories whose names are swapped. Half of the
 * people have a rare first word, so that the names are those of the whole world.
 */
final class NameSamples {

    private static final Set<String> SMALL =
            Set.of("de", "van", "der", "von", "bin", "al", "of", "the", "and", "del", "la", "da", "dos", "den", "ibn");
    private static final long SEED = 611_953;
    private static final int COMMON = 60;

    private final Map<String, List<String>> names = new HashMap<>();

    void add(String[] words, Collection<?> kinds) {
        if (kinds.size() != 1 || words.length > 4 || !isPlain(words)) {
            return;
        }
        String kind = kinds.iterator().next().toString();
        boolean person = kind.equals("14") && words.length > 1 && words.length < 4;
        if (person || kind.equals("13") || kind.equals("11") && words.length < 3) {
            names.computeIfAbsent(kind, key -> new ArrayList<>()).add(String.join(" ", words));
        }
    }

    private static boolean isPlain(String[] words) {
        for (String word : words) {
            boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
            boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
            if (!letters || !capital && !SMALL.contains(word)) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].charAt(0)) && Character.isUpperCase(words[words.length - 1].charAt(0));
    }

    List<String> people(int count) {
        List<String> all = shuffled("14");
        Map<String, Integer> first = new HashMap<>();
        all.forEach(name -> first.merge(name.split(" ")[0], 1, Integer::sum));
        List<String> drawn = new ArrayList<>(all.subList(0, count / 2));
        all.subList(count / 2, all.size()).stream()
                .filter(name -> first.get(name.split(" ")[0]) < COMMON)
                .limit(count / 2)
                .forEach(drawn::add);
        Collections.sort(drawn);
        return drawn;
    }

    List<String> organisations(int count) {
        return sample("13", count);
    }

    List<String> places(int count) {
        return sample("11", count);
    }

    private List<String> sample(String kind, int count) {
        List<String> drawn = new ArrayList<>(shuffled(kind).subList(0, count));
        Collections.sort(drawn);
        return drawn;
    }

    private List<String> shuffled(String kind) {
        List<String> all = new ArrayList<>(names.get(kind));
        Collections.sort(all);
        Collections.shuffle(all, new Random(SEED));
        return all;
    }
}
