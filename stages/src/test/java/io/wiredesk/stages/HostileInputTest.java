package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

    private static final Enricher ENRICHER = Documents.enricher();
    private static final String SENTENCE = "The minister said on Tuesday that talks would go on until Friday.";
    private static final String STORY = "<p>" + SENTENCE + "</p>";

    private static Stream<Arguments> storiesInHostileMarkUp() {
        return Stream.of(
                html("100,000 nested elements", "<div>".repeat(100_000) + STORY),
                html("100,000 nested inline elements", "<b>".repeat(100_000) + STORY),
                html("100,000 nested lists", "<ul><li>".repeat(50_000) + STORY),
                html("a million attributes", "<p" + attributes(1_000_000) + ">" + STORY),
                html("a long attribute", "<p class='" + "a ".repeat(2_000_000) + "'>" + STORY),
                html("NUL bytes", STORY.replace(" ", "\0 \0").repeat(100)),
                html(
                        "broken JSON-LD",
                        "<script type='application/ld+json'>" + "[{\"a\":".repeat(200_000) + "</script>" + STORY));
    }

    @ParameterizedTest
    @MethodSource("storiesInHostileMarkUp")
    @Timeout(20)
    void aStoryInHostileMarkUpIsFoundSoon(Document document) {
        // When
        Article article = Documents.accepted(ENRICHER.enrich(document));

        // Then
        assertThat(article.story().text()).contains(SENTENCE);
        LedgerAssert.assertReversible(article.story(), "hostile mark-up");
    }

    private static Stream<Arguments> tooManyParagraphs() {
        return Stream.of(
                html("300,000 paragraphs", "<p>Yes.".repeat(300_000)),
                html("200,000 captions", "<figcaption>Photo: A B</figcaption>".repeat(200_000)),
                text("500,000 equal lines", "Photo: A B\n".repeat(500_000)),
                text("a million short lines", "a b\n".repeat(1_000_000)));
    }

    @ParameterizedTest
    @MethodSource("tooManyParagraphs")
    @Timeout(20)
    void moreParagraphsThanTheBoundAreRefusedSoon(Document document) {
        // When
        Outcome<Article> outcome = ENRICHER.enrich(document);

        // Then
        assertThat(Documents.refusal(outcome)).isEqualTo(Outcome.Reason.TOO_LARGE);
    }

    private static Stream<Arguments> hostileText() {
        return Stream.of(
                html("a long line", "<p>" + "word ".repeat(1_500_000)),
                html("a long word", "<p>" + "a".repeat(8_000_000)),
                html(
                        "templates at the bound of depth",
                        "<noscript>" + "<e>".repeat(250) + "<template><e><template><e>" + STORY),
                text("a long line of text", "word ".repeat(1_900_000)),
                text("a long word of text", "a".repeat(9_900_000)),
                text(
                        "marks without their letters",
                        "The ferry did not sail. \u0307 \u0307\u0307 said the minister.\n\u0307"),
                text("brackets", "(".repeat(5_000_000)),
                text("dashes", "– ".repeat(3_000_000)),
                text("NUL bytes in text", "\0".repeat(1_000_000) + "The minister said so."),
                text("credits in a line", "Photo: A B/AP ".repeat(300_000)));
    }

    @ParameterizedTest
    @MethodSource("hostileText")
    @Timeout(20)
    void hostileTextBelowTheBoundsIsReadSoonAndAccountedFor(Document document) {
        // When
        Outcome<Article> outcome = ENRICHER.enrich(document);

        // Then
        assertThat(Documents.refusal(outcome)).isNotEqualTo(Outcome.Reason.TOO_LARGE);
        Documents.story(outcome).ifPresent(story -> LedgerAssert.assertReversible(story, "hostile text"));
    }

    @Test
    @Timeout(5)
    void contentAboveTheBoundIsRefusedUnread() {
        // Given
        Document document = Documents.html("<p>" + "a".repeat(50_000_000));

        // When
        Outcome<Article> outcome = ENRICHER.enrich(document);

        // Then
        assertThat(Documents.refusal(outcome)).isEqualTo(Outcome.Reason.TOO_LARGE);
    }

    private static Arguments html(String name, String content) {
        return Arguments.of(Named.of(name, Documents.html(content)));
    }

    private static Arguments text(String name, String content) {
        return Arguments.of(Named.of(name, Documents.text(content)));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder(count * 9);
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.toString();
    }
}
