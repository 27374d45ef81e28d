package io.wiredesk.producer.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a document is from its first characters; its name only breaks ties. */
final class KindSniffer {

    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:._-]{0,63})");
    private static final Pattern XML_NAMESPACE = Pattern.compile("<[^>]{1,500}\\sxmlns");
    private static final String HTML_TYPE = "<!doctype html";
    private static final Set<String> HTML_TAGS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "article",
            "main",
            "section",
            "header",
            "nav",
            "div",
            "span",
            "p",
            "h1",
            "h2",
            "h3",
            "a",
            "ul",
            "ol",
            "table",
            "img",
            "figure",
            "blockquote",
            "br",
            "b",
            "i",
            "em",
            "strong",
            "center",
            "font",
            "noscript",
            "aside",
            "footer");

    private KindSniffer() {}

    /** The kind of a document that starts with this text and is no binary. */
    static Kind of(String head, Hint hint) {
        String text = head.strip();
        if (text.isEmpty()) {
            return Kind.EMPTY;
        }
        return switch (text.charAt(0)) {
            case '{', '[' -> JsonSniffer.of(text);
            case '<' -> markup(text, hint);
            default -> hint == Hint.HTML && TAG.matcher(text).find() ? Kind.HTML : plain(text, hint);
        };
    }

    private static Kind plain(String text, Hint hint) {
        if (hint == Hint.NDJSON) {
            return Kind.NDJSON;
        }
        return hint == Hint.FEED ? markup(text, hint) : Kind.TEXT;
    }

    private static Kind markup(String text, Hint hint) {
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find(from)) {
            int skipped = afterProlog(text, from, tag.start());
            if (skipped == tag.start()) {
                return ofRoot(tag.group(1), text, hint);
            }
            from = skipped;
        }
        return hint == Hint.HTML ? Kind.HTML : unrooted(text, hint);
    }

    private static Kind ofRoot(String tag, String text, Hint hint) {
        String name = tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (FEED_ROOTS.contains(name)) {
            return Kind.XML_FEED;
        }
        boolean html = HTML_TAGS.contains(name) || hint == Hint.HTML;
        return html ? Kind.HTML : unrooted(text, hint);
    }

    private static Kind unrooted(String text, Hint hint) {
        if (text.regionMatches(true, 0, HTML_TYPE, 0, HTML_TYPE.length())) {
            return Kind.HTML;
        }
        boolean declared = text.startsWith("<?xml")
                || text.startsWith("<!")
                || XML_NAMESPACE.matcher(text).lookingAt();
        return declared || (hint == Hint.FEED && text.startsWith("<")) ? Kind.OTHER_XML : Kind.TEXT;
    }

    /** Where to go on when the tag found stands inside a comment, a declaration or an instruction; else the tag's own place. */
    private static int afterProlog(String text, int from, int tag) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at < tag) {
            String end = text.startsWith("<!--", at) ? "-->" : ">";
            int close = text.indexOf(end, at);
            if (close < 0) {
                return text.length();
            }
            if (close > tag) {
                return close + end.length();
            }
            at = text.indexOf('<', close);
        }
        return tag;
    }
}
