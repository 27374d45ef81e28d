package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.Document.Envelope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content of feed entries and of NDJSON lines: HTML without a page around it, with an envelope that says more. */
class FeedContentTest {

    private static final Enricher ENRICHER = Documents.enricher();
    private static final List<String> STORY = List.of(
            "The last salt works on the lagoon closed on Saturday after the owners sold the pans to a bird reserve.",
            "“We rake salt, and now we shall rake feathers,” said Ingrid Sol, who had worked there for 30 years.",
            "Ruben Claes, a cook who buys salt there twice a year, said that he would rather go without. “It was good salt,” he said. “It is over.”");
    private static final String FRAGMENT = "<p>" + String.join("</p><p>", STORY) + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Follow us on Facebook</p>",
                "<figure><img src='a.jpg'><figcaption>Salt.</figcaption></figure>"
            })
    void everySentenceOfAFragmentIsStory(String furniture) {
        // When
        Article article = enriched(FRAGMENT + furniture, Optional.empty());

        // Then
        assertThat(article.story().text()).isEqualTo(String.join("\n\n", STORY));
        LedgerAssert.assertReversible(article.story(), furniture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gone", "The last salt works on the lagoon closed …", "The salt is sold. Continue [...]"})
    void aSummaryThatIsShortOrCutOffIsNoStandfirst(String summary) {
        assertThat(enriched(FRAGMENT, Optional.of(summary)).facts().standfirst())
                .isEmpty();
    }

    @Test
    void aSummaryThatTheTextBeginsWithIsNoStandfirst() {
        assertThat(enriched(FRAGMENT, Optional.of(STORY.get(0))).facts().standfirst())
                .isEmpty();
        assertThat(enriched(FRAGMENT, Optional.of("The last salt works on the lagoon closed. More inside."))
                        .facts()
                        .standfirst())
                .isEmpty();
    }

    @Test
    void aSummaryOfItsOwnIsTheStandfirst() {
        assertThat(enriched(FRAGMENT, Optional.of("Flamingos take over from rakes."))
                        .facts()
                        .standfirst())
                .contains("Flamingos take over from rakes.");
    }

    private static Article enriched(String content, Optional<String> summary) {
        Envelope envelope = new Envelope(
                Optional.of("Salt works close"),
                summary,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Documents.accepted(ENRICHER.enrich(Documents.html(content, envelope)));
    }
}
