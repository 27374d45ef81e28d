package io.wiredesk.producer.wire;

import io.wiredesk.producer.content.Html;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story in a page that a wire sends. Its head repeats what the envelope says in fields of its own (headline, byline, teaser,
 * dateline, time), so that goes from it; a dateline and an infobox are kept beside the story.
 */
final class WireHtml {

    private WireHtml() {}

    /** Takes the story of a page in HTML. */
    static void map(String html, WireItem wire) {
        map(Html.fragment(html), wire);
    }

    /** Takes the story of a page in XHTML, or of a part of it. */
    static void map(Element inline, WireItem wire) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        Element body = XmlText.all(inline, "body").findFirst().orElse(inline).clone();
        document.appendChild(body);
        body.select("header, .teaser").remove();
        for (Element dateline : body.select("span.dateline")) {
            wire.keepIfMissing("dateline", Optional.of(dateline.text()));
            dateline.remove();
        }
        for (Element box : body.select(".infobox, .INFOBOX")) {
            wire.keep("infobox_html", Optional.of(box.outerHtml()));
            box.remove();
        }
        wire.content("html", body.html().strip());
    }
}
