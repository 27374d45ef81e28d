package io.wiredesk.stages.blocks;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML document into blocks: one parse, one pass over the tree, and another one where a script would have moved parts of it. */
public final class HtmlReader {

    /** Elements nested deeper than this are read as if they stood at this depth; pages of the wild stay below 100. */
    private static final int MAX_DEPTH = 256;

    private static final Pattern PAGE = Pattern.compile("<(?:html|body|!doctype)\\b", Pattern.CASE_INSENSITIVE);

    private HtmlReader() {}

    /** Never fails: HTML has no errors, only surprises. May be called by several threads. */
    public static Page read(String content) {
        String html = Misread.mended(content);
        Document document = parse(html);
        boolean fragment = isFragment(html, document);
        PageReader reader = new PageReader(document);
        Page page = reader.read(fragment);
        if (!reader.hasPlaces()) {
            return page;
        }
        Streamed.settle(document, MAX_DEPTH / 2);
        return new PageReader(document).read(fragment);
    }

    /** Where jsoup's bookkeeping of templates breaks on hostile nesting (jhy/jsoup 2614), as XML, which knows no templates. */
    private static Document parse(String html) {
        try {
            return Jsoup.parse(html, "", bounded(Parser.htmlParser()));
        } catch (ValidationException e) {
            return Jsoup.parse(html, "", bounded(Parser.xmlParser()));
        }
    }

    private static Parser bounded(Parser parser) {
        return parser.setMaxDepth(MAX_DEPTH).setTrackErrors(0);
    }

    private static boolean isFragment(String html, Document document) {
        return document.head().childNodeSize() == 0 && !PAGE.matcher(html).find();
    }
}
