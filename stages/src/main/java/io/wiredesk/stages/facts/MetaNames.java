package io.wiredesk.stages.facts;

import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.List;

/** The names of meta elements by what they say, as {@code meta-names.txt} lists them. */
final class MetaNames {

    private MetaNames() {}

    /** Those that are trusted more stand first. */
    static List<String> of(String fact) {
        String start = fact + " = ";
        return WordList.readFrom(MetaNames.class, "meta-names.txt").stream()
                .filter(line -> line.startsWith(start))
                .map(line -> List.of(line.substring(start.length()).split(" ")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no meta names for " + fact));
    }
}
