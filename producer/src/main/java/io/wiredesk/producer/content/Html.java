package io.wiredesk.producer.content;

import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML of others. Never fails: where jsoup's bookkeeping of templates breaks on hostile nesting
 * (<a href="https://github.com/jhy/jsoup/issues/2614">jsoup 2614</a>), the text is read as XML, which knows no templates.
 */
public final class Html {

    private static final int MAX_DEPTH = 512;

    private Html() {}

    /** A whole page. */
    public static Document parse(String html) {
        try {
            return Jsoup.parse(html);
        } catch (ValidationException e) {
            return asXml(html);
        }
    }

    /** What may stand in the body of a page; the element holds it. */
    public static Element fragment(String html) {
        try {
            return Jsoup.parseBodyFragment(html).body();
        } catch (ValidationException e) {
            return asXml(html);
        }
    }

    private static Document asXml(String html) {
        return Jsoup.parse(html, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    }
}
