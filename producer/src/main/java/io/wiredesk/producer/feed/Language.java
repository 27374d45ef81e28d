package io.wiredesk.producer.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The language that stands on an element or around it. */
final class Language {

    private Language() {}

    static Optional<String> of(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return tag(at.attr("xml:lang"));
            }
        }
        return Optional.empty();
    }

    /** A tag as BCP 47 writes it; an empty one says that the language is not known. */
    static Optional<String> tag(String given) {
        return Optional.of(given.strip().replace('_', '-')).filter(tag -> !tag.isEmpty());
    }
}
