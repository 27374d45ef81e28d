package io.wiredesk.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Documents;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.LedgerAssert;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that state the text of their article for machines and leave it to a script to show it. */
class StatedStoryTest {

    private static final Enricher ENRICHER = Documents.enricher();

    private static final List<String> STORY = List.of(
            "The harbour of Quill Point will stay closed for a second week, because the chain that bars its entrance "
                    + "cannot be raised any more, the harbour master said on Tuesday.",
            "Eleven boats lie behind the chain, most of them laden with herring, and their owners want to know who "
                    + "pays for the ice that keeps the catch fresh from one day to the next.",
            "Divers found that two links had rusted through. A forge in Upper Marl is making new ones, but its owner "
                    + "says that links of such a size take nine days to cool before they may bear a load.",
            "The council meets on Friday. It will decide whether a tug may break the chain, as the fishermen ask, or "
                    + "whether the town waits for the links, as the keeper of the old harbour demands.");
    private static final String TEASER =
            "<p>Where the tide tables of the coast come from, and who still prints them</p>";

    @Test
    void aStatedStoryThatNoElementShowsIsTheArticle() {
        // When
        Article article = enriched(Documents.stated(String.join("\\n", STORY)) + TEASER);

        // Then
        assertThat(article.story().text()).endsWith(String.join("\n\n", STORY));
        LedgerAssert.assertReversible(article.story(), "a page that a script draws");
    }

    @Test
    void theMarkupOfAStatedStoryPartsItsParagraphs() {
        // When
        Article article = enriched(Documents.stated("<p>" + String.join("</p><p>", STORY) + "</p>") + TEASER);

        // Then
        assertThat(article.story().text()).endsWith(String.join("\n\n", STORY));
    }

    @Test
    void aPageWithNothingButAStatedStoryIsAnArticle() {
        // When
        Article article = enriched(Documents.stated(String.join("\\n", STORY)));

        // Then
        assertThat(article.story().text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void aStatedStoryThatThePageShowsIsThereOnce() {
        // Given
        String shown = "<article><h1>Harbour stays closed</h1><p>" + String.join("</p><p>", STORY) + "</p></article>";

        // When
        Article with = enriched(Documents.stated(String.join(" ", STORY)) + shown);
        Article without = enriched(shown);

        // Then
        assertThat(with.story().visible()).isEqualTo(without.story().visible());
    }

    @Test
    void aShortStatedTextIsNoStory() {
        // Given
        String shown = "<article><p>" + String.join("</p><p>", STORY.subList(1, 4)) + "</p></article>";

        // When
        Article article = enriched(Documents.stated(STORY.get(0)) + shown);

        // Then
        assertThat(article.story().visible()).doesNotContain(STORY.get(0));
    }

    private static Article enriched(String body) {
        return Documents.accepted(ENRICHER.enrich(Documents.html(
                "<html><head><title>Harbour stays closed</title></head><body>" + body + "</body></html>")));
    }
}
