package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.phrases.RuleFiles;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases that name a line which is known to be residue. Immutable. */
final class Hints {

    private record Hint(Residue residue, int maxWords, List<String> phrases) {}

    private final List<Hint> hints = new ArrayList<>();

    private Hints() {}

    static Hints load() {
        Hints hints = new Hints();
        for (String line : RuleFiles.lines("hints.txt")) {
            String[] columns = line.split(" \\| ", -1);
            List<String> phrases = List.of(columns[2].split(", ")).stream()
                    .map(phrase -> ' ' + WordLists.fold(phrase) + ' ')
                    .toList();
            hints.hints.add(new Hint(Residue.of(columns[0]), Integer.parseInt(columns[1]), phrases));
        }
        return hints;
    }

    /** The class of the first line of which a phrase stands in the text. */
    Optional<Residue> residue(String text, int words) {
        String folded = ' ' + WordLists.fold(text) + ' ';
        return hints.stream()
                .filter(hint -> words <= hint.maxWords())
                .filter(hint -> hint.phrases().stream().anyMatch(folded::contains))
                .map(Hint::residue)
                .findFirst();
    }
}
