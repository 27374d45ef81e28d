package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text constructs of Atom (RFC 4287, sections 3.1 and 4.1.3): plain text, escaped HTML, XHTML in place, or Base64. Atom 0.3
 * says {@code text/html} for {@code html} and has an attribute {@code mode}.
 */
final class AtomText {

    /** Types of what is no text; by RFC 4287 all types but text and XML are, but feeds write text under any other. */
    private static final List<String> BINARY =
            List.of("image/", "audio/", "video/", "application/octet-stream", "application/pdf", "application/zip");

    private AtomText() {}

    /** What a construct holds; empty when that is nothing or no text. */
    static Optional<Content> of(Element construct) {
        String type = construct.attr("type").strip().toLowerCase(Locale.ROOT);
        if (construct.childrenSize() > 0) {
            return Content.of(true, inner(construct, type).strip());
        }
        String text = construct.wholeText().strip();
        if (isBase64(construct, type)) {
            return decoded(text).flatMap(plain -> Content.of(Markup.looksLikeHtml(plain), plain));
        }
        boolean html = type.contains("html") || (type.isEmpty() && Markup.looksLikeHtml(text));
        return Content.of(html, text);
    }

    /** XHTML stands in a {@code div} that is no part of it. */
    private static String inner(Element construct, String type) {
        Element only = construct.firstElementChild();
        boolean wrapped = construct.childrenSize() == 1
                && only.tag().localName().equals("div")
                && construct.ownText().isBlank();
        if (wrapped && type.equals("html") && only.childrenSize() == 0) {
            return only.wholeText();
        }
        return Markup.html(wrapped ? only : construct);
    }

    private static boolean isBase64(Element construct, String type) {
        boolean binary = BINARY.stream().anyMatch(type::startsWith);
        return construct.attr("mode").strip().equalsIgnoreCase("base64") || (binary && !construct.hasAttr("mode"));
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
