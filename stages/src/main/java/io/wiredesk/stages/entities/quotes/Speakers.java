package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the article's people and organisations are named. Not safe for several threads. */
public final class Speakers {

    private final Map<Integer, Named> byStart = new HashMap<>();
    private final Map<Integer, Named> byEnd = new HashMap<>();

    /** A name that could speak. */
    public record Named(String entity, EntityType type, int start, int end) {}

    public Speakers(List<Named> names) {
        for (Named name : names) {
            byStart.put(name.start(), name);
            byEnd.put(name.end(), name);
        }
    }

    Optional<Named> startingAt(int offset) {
        return Optional.ofNullable(byStart.get(offset));
    }

    Optional<Named> endingAt(int offset) {
        return Optional.ofNullable(byEnd.get(offset));
    }
}
