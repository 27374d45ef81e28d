package io.wiredesk.training.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Counts the words of an element that stand in lines of a story, by their runs of four words. Not safe for use by several threads. */
final class StoryWords {

    private static final int RUN = 4;
    private static final double STORY = 0.85;

    private final Set<String> body = new HashSet<>();
    private final Map<String, Integer> known = new HashMap<>();

    StoryWords(String body) {
        body.lines().forEach(line -> this.body.addAll(runs(line)));
    }

    int of(Element element) {
        return DerivedText.lines(element).stream()
                .mapToInt(line -> known.computeIfAbsent(line, this::words))
                .sum();
    }

    private int words(String line) {
        Set<String> own = runs(line);
        long found = own.stream().filter(body::contains).count();
        return !own.isEmpty() && found >= STORY * own.size() ? line.split(" ").length : 0;
    }

    /** All runs of four words of a line; all words of a shorter one, marked as such. */
    private static Set<String> runs(String line) {
        Set<String> runs = new HashSet<>();
        String folded = Fold.words(line);
        String[] words = folded.split(" ");
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
        }
        if (words.length < RUN && !folded.isEmpty()) {
            runs.add("| " + folded);
        }
        return runs;
    }
}
