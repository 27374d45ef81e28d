package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the envelope and the head of the page call the article. */
final class StatedTitles {

    private static final int MAX_UNITS = 1_000;

    private StatedTitles() {}

    /** Best first, without the site's name. */
    static List<String> of(Document document, Head head, JsonLd jsonLd, Site site) {
        return Stream.of(
                        document.envelope().title(),
                        jsonLd.text("headline"),
                        head.meta("og:title"),
                        MetaNames.TITLE.first(head),
                        head.title().map(Titles::withoutTail))
                .flatMap(Optional::stream)
                .distinct()
                .map(title -> Titles.bare(title.substring(0, Math.min(MAX_UNITS, title.length())), site))
                .filter(title -> !title.isEmpty() && !site.isName(title))
                .distinct()
                .toList();
    }
}
