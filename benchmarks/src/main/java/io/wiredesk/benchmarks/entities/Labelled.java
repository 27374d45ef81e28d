package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document with the names that people found in it.
 *
 * @param text    sentences or paragraphs with an empty line between them
 * @param tokens  how many the people who labelled it counted
 * @param names   in order, without overlap
 * @param salient the things that it is about, where somebody said so
 */
record Labelled(String id, Optional<String> title, String text, int tokens, List<Name> names, Set<Integer> salient) {

    Story story() {
        return new Story("en", Optional.empty(), title, Optional.empty(), text, List.of());
    }
}
