package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Html;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Text of feeds that may or may not be HTML. */
final class Markup {

    private static final Pattern SIGN =
            Pattern.compile("</?[A-Za-z][^<>]{0,2000}>|<!--|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The elements of HTML that have no content and no end tag. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private Markup() {}

    /** Whether a text that is declared as nothing holds a tag or a character reference. */
    static boolean looksLikeHtml(String text) {
        return SIGN.matcher(text).find();
    }

    /** The inside of an element of XML as HTML: there only void elements may stand without an end tag. */
    static String html(Element element) {
        element.getAllElements().stream()
                .filter(each ->
                        each.childNodeSize() == 0 && !VOID.contains(each.tag().localName()))
                .forEach(each -> each.appendText(""));
        return element.html();
    }

    /** HTML as plain text on one line. */
    static String plain(String html) {
        return oneLine(Html.fragment(html).text());
    }

    /** Text that may be HTML as plain text on one line. */
    static String plainOf(String text) {
        return looksLikeHtml(text) ? plain(text) : oneLine(text);
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
