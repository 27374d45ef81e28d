package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A page with a story of four paragraphs, to put something between, above or below them. */
final class FerryPage {

    private static final Enricher ENRICHER = Documents.enricher();

    static final List<String> STORY = List.of(
            "The minister said on Tuesday that talks with the union would go on until Friday, when its council meets.",
            "Passengers in Hull waited for the third day in a row, and the harbour office had no news for them at all.",
            "“Nobody told us that the last boat had gone,” said Idris Pell, who had come from Leeds with two children.",
            "The union, which represents 11,400 sailors, has asked for more money to keep the night service running.");

    private FerryPage() {}

    /** The article of a page with so much in its head, around the story, and below the article. */
    static Article enriched(String head, String body, String footer) {
        return Documents.accepted(
                ENRICHER.enrich(Documents.html("<html><head><title>Ferry union to meet minister</title>" + head
                        + "</head><body><article><h1>Ferry union to meet minister</h1>" + body + "</article>" + footer
                        + "</body></html>")));
    }

    static String story() {
        return paragraphs(0, STORY.size());
    }

    static String paragraphs(int from, int to) {
        return "<p>" + String.join("</p><p>", STORY.subList(from, to)) + "</p>";
    }

    static void assertStoryOnly(Article article) {
        assertThat(article.story().text()).isEqualTo(String.join("\n\n", STORY));
    }
}
