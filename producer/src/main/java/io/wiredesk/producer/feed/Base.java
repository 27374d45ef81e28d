package io.wiredesk.producer.feed;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Resolves relative addresses (RFC 3986) against {@code xml:base} and the address of the feed. */
final class Base {

    private Base() {}

    /** The address that stands in an element, absolute where a base is known, else as it is. */
    static String resolve(String address, Element in, Optional<String> document) {
        return against(of(in, document), address);
    }

    private static Optional<String> of(Element element, Optional<String> document) {
        if (element == null) {
            return document;
        }
        Optional<String> outer = of(element.parent(), document);
        String own = element.attr("xml:base");
        return own.isBlank() ? outer : Optional.of(against(outer, own));
    }

    static String against(Optional<String> base, String address) {
        String trimmed = address.strip();
        try {
            return base.isEmpty()
                    ? trimmed
                    : URI.create(base.get().strip()).resolve(escaped(trimmed)).toString();
        } catch (IllegalArgumentException e) {
            return trimmed;
        }
    }

    private static String escaped(String address) {
        return address.replace(" ", "%20").replace("\n", "").replace("\r", "").replace("\t", "");
    }
}
