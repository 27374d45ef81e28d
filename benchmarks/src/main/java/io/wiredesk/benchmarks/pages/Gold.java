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
 * @param facts      what is to be known about the article
 */
public record Gold(
        Optional<String> text, List<String> paragraphs, List<String> with, List<String> without, Facts facts) {

    public static final Gold NONE = new Gold(Optional.empty(), List.of(), List.of(), List.of(), Facts.NONE);

    /** The body of the article; empty when the set has none. */
    public String body() {
        return text.orElseGet(() -> String.join("\n", paragraphs));
    }

    /**
     * Facts about an article, as the page prints them.
     *
     * @param author one or more people, or a desk
     * @param date   day of publication, such as {@code 2026-05-12}
     */
    public record Facts(Optional<String> title, Optional<String> author, Optional<String> date) {

        public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
