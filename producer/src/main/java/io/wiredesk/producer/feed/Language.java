package io.wiredesk.producer.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The language that stands on an element or around it. */
final class Language {

    private Language() {}

    static Optional<String> of(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String language = at.attr("xml:lang").strip();
            if (!language.isEmpty()) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
