package io.wiredesk.producer.feed;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Names of categories: Atom has a label for people and a term for machines, RSS has text. */
final class Category {

    private Category() {}

    /** A category and those that stand in it, as iTunes writes them. */
    static Stream<Element> withInner(Element category) {
        return category.getAllElements().stream();
    }

    /** The name as plain text; empty when there is none. */
    static String of(Element category) {
        return Stream.of(category.attr("label"), category.attr("term"), category.attr("text"), category.ownText())
                .map(Markup::plainOf)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
