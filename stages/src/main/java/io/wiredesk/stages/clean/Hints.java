package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.TokenIndex;
import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases that name a line which is known to be residue. Immutable. */
final class Hints {

    /** A phrase of the file: one of an earlier line has precedence. */
    private record Hint(int order, Residue residue, int maxWords, List<String> words) {}

    private final TokenIndex<Hint> hints;
    private final int maxWords;

    private Hints(Map<String, List<Hint>> byFirstWord) {
        hints = new TokenIndex<>(byFirstWord);
        maxWords = byFirstWord.values().stream()
                .flatMap(List::stream)
                .mapToInt(Hint::maxWords)
                .max()
                .orElse(0);
    }

    static Hints load() {
        Map<String, List<Hint>> byFirstWord = new HashMap<>();
        int order = 0;
        for (String line : Resources.lines("rules/hints.txt")) {
            String[] columns = line.split(" \\| ", -1);
            for (String phrase : columns[2].split(", ")) {
                List<String> words = Tokens.of(phrase).wordList();
                Hint hint = new Hint(order, Residue.of(columns[0]), Integer.parseInt(columns[1]), words);
                byFirstWord
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(hint);
            }
            order++;
        }
        return new Hints(byFirstWord);
    }

    /** The class of the first line of which a phrase stands in the text. */
    Optional<Residue> residue(Tokens text) {
        Hint best = null;
        int end = text.words() <= maxWords ? text.size() : 0;
        for (int i = text.nextWord(0); i < end; i = text.nextWord(i + 1)) {
            List<Hint> found = hints.get(text, i);
            for (int j = 0; j < found.size(); j++) {
                Hint hint = found.get(j);
                boolean better = best == null || hint.order() < best.order();
                if (better && text.words() <= hint.maxWords() && text.holds(i, hint.words())) {
                    best = hint;
                }
            }
        }
        return Optional.ofNullable(best).map(Hint::residue);
    }
}
