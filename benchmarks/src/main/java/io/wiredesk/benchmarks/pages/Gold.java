package io.wiredesk.benchmarks.pages;

import java.util.List;
import java.util.Optional;

/**
 * What people say about a page. A set gives some of it, and a metric reads what it needs.
 *
 * @param text       the body of the article; empty when the set has none, which is not the same as a body without text
 * @param paragraphs the body, paragraph by paragraph; empty when the set does not say
 * @param with       passages that must stay
 * @param without    passages that must go
 */
public record Gold(Optional<String> text, List<String> paragraphs, List<String> with, List<String> without) {

    public static final Gold NONE = new Gold(Optional.empty(), List.of(), List.of(), List.of());
}
