package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.phrases.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which publishers name their elements, and the class of residue that each stands for. Immutable. */
final class ElementWords {

    private static final Naming[] NONE = {};

    /** A line of the file: an earlier one has precedence. */
    record Naming(int order, Residue residue, int maxWords, int levels) {}

    private final Map<String, List<Naming>> namings = new HashMap<>();

    private ElementWords() {}

    static ElementWords load() {
        ElementWords words = new ElementWords();
        int order = 0;
        for (String line : RuleFiles.lines("elements.txt")) {
            String[] columns = line.split(" \\| ", -1);
            Naming naming = new Naming(
                    order++, Residue.of(columns[0]), Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
            for (String word : columns[3].split(" ")) {
                words.namings.merge(word, List.of(naming), (first, then) -> List.of(first.get(0), then.get(0)));
            }
        }
        return words;
    }

    /** What the names of an element stand for; empty when they tell nothing. */
    Naming[] namings(List<String> tokens) {
        List<Naming> found = null;
        for (int i = 0; i < tokens.size(); i++) {
            List<Naming> named = namings.get(tokens.get(i));
            if (named != null) {
                found = found == null ? new ArrayList<>() : found;
                found.addAll(named);
            }
        }
        return found == null ? NONE : found.toArray(NONE);
    }
}
