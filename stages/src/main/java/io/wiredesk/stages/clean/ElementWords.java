package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.RuleFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which publishers name their elements, and the class of residue that each stands for. Immutable. */
final class ElementWords {

    private static final int MAX_LEVELS = 6;
    private static final Set<String> OUTERMOST = Set.of("article", "main", "body");

    /** A line of the file: an earlier one has precedence. */
    private record Naming(int order, Residue residue, int maxWords, int levels) {}

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

    /**
     * The class of a text by the names of the elements around it, from the innermost outwards; all of a notice about cookies is consent.
     *
     * @param box   index of the innermost one
     * @param words length of the text
     */
    Optional<Residue> residue(Page page, int box, int words) {
        Naming innermost = null;
        int at = box;
        for (int level = 0; level < MAX_LEVELS && at > 0; level++) {
            Box element = page.boxes().get(at);
            if (OUTERMOST.contains(element.tag())) {
                break;
            }
            Naming best = best(element, level, words);
            if (best != null && (innermost == null || best.residue() == Residue.CONSENT)) {
                innermost = best;
            }
            at = element.parent();
        }
        return Optional.ofNullable(innermost).map(Naming::residue);
    }

    private Naming best(Box element, int level, int words) {
        Naming best = null;
        List<String> tokens = element.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            List<Naming> named = namings.getOrDefault(tokens.get(i), List.of());
            for (int j = 0; j < named.size(); j++) {
                Naming naming = named.get(j);
                if (words <= naming.maxWords()
                        && level < naming.levels()
                        && (best == null || naming.order() < best.order())) {
                    best = naming;
                }
            }
        }
        return best;
    }
}
