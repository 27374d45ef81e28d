package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text constructs of Atom (RFC 4287, sections 3.1 and 4.1.3): plain text, escaped HTML, XHTML in place, or Base64. Atom 0.3
 * says {@code text/html} for {@code html} and has an attribute {@code mode}.
 */
final class AtomText {

    private AtomText() {}

    /** What a construct holds; empty when that is nothing or no text. */
    static Optional<Content> of(Element construct) {
        String type = construct.attr("type").strip().toLowerCase(Locale.ROOT);
        if (construct.childrenSize() > 0) {
            return Content.of(true, inner(construct).strip());
        }
        String text = construct.wholeText().strip();
        if (isBase64(construct, type)) {
            return decoded(text).flatMap(plain -> Content.of(Markup.looksLikeHtml(plain), plain));
        }
        boolean html = type.contains("html") || (type.isEmpty() && Markup.looksLikeHtml(text));
        return Content.of(html, text);
    }

    /** XHTML stands in a {@code div} that is no part of it. */
    private static String inner(Element construct) {
        Element only = construct.firstElementChild();
        boolean wrapped = construct.childrenSize() == 1
                && only.tag().localName().equals("div")
                && construct.ownText().isBlank();
        return wrapped ? only.html() : construct.html();
    }

    private static boolean isBase64(Element construct, String type) {
        boolean text = !type.contains("/") || type.startsWith("text/") || type.endsWith("xml");
        return construct.attr("mode").strip().equalsIgnoreCase("base64") || (!text && !construct.hasAttr("mode"));
    }

    private static Optional<String> decoded(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return Decoder.utf8(bytes, bytes.length);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
