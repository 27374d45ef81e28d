package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a text together from tokens: one space between tokens, an empty line between sentences. Not safe for several threads. */
final class TokenText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private boolean opens = true;

    /** Adds a token and returns its number. */
    int token(String form) {
        if (!text.isEmpty()) {
            text.append(opens ? "\n\n" : " ");
        }
        opens = false;
        starts.add(text.length());
        text.append(form);
        ends.add(text.length());
        return starts.size() - 1;
    }

    void endSentence() {
        opens = true;
    }

    int tokens() {
        return starts.size();
    }

    /** Labels some tokens, from the first to the last of them; a name that overlaps one before it is left out. */
    void name(EntityType type, int first, int last, int thing) {
        Name name = new Name(type, starts.get(first), ends.get(last), thing);
        if (names.stream().noneMatch(name::overlaps)) {
            names.add(name);
        }
    }

    Labelled labelled(String id) {
        return labelled(id, Optional.empty(), Set.of());
    }

    Labelled labelled(String id, Optional<String> title, Set<Integer> salient) {
        names.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new Labelled(id, title, text.toString(), tokens(), List.copyOf(names), new HashSet<>(salient));
    }
}
