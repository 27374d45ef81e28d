package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Needles;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import java.util.Set;

/** The words by which a line says what its day is the day of. Immutable. */
final class DateWords {

    private final Needles changed;
    private final Set<String> published;

    DateWords(WordLists words) {
        this.changed = new Needles(false, List.of(List.copyOf(words.folded("changed"))));
        this.published = words.folded("published");
    }

    /** Whether a text speaks of a change. */
    boolean isChange(String text) {
        String folded = WordLists.fold(text);
        return changed.in(folded, folded.length()) != 0;
    }

    /** Whether a text speaks of the publication and of nothing else. */
    boolean isPublished(String text) {
        return published.contains(WordLists.fold(text));
    }

    /** Whether a text ends with several words that speak of the publication. */
    boolean endsPublished(String text) {
        String folded = WordLists.fold(text);
        return published.stream().anyMatch(words -> words.indexOf(' ') > 0 && folded.endsWith(words));
    }
}
