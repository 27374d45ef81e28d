package io.wiredesk.producer.feed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** Resolves relative addresses (RFC 3986) against {@code xml:base} and the address of the feed. */
final class Base {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:");

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
        if (base.isEmpty() || ABSOLUTE.matcher(trimmed).lookingAt()) {
            return trimmed;
        }
        HttpUrl web = HttpUrl.parse(base.get().strip());
        return web == null
                ? besideTheWeb(base.get().strip(), trimmed)
                : Optional.ofNullable(web.resolve(trimmed))
                        .map(HttpUrl::toString)
                        .orElse(trimmed);
    }

    /** Against a base that is relative itself, or of another scheme. */
    private static String besideTheWeb(String base, String address) {
        try {
            return URI.create(base).resolve(escaped(address)).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String escaped(String address) {
        return address.replace(" ", "%20").replace("\n", "").replace("\r", "").replace("\t", "");
    }
}
