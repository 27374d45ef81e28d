package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnricherTest {

    private static final Enricher ENRICHER = Documents.enricher();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u200b"})
    void aTextThatShowsNothingIsRefusedAsEmpty(String content) {
        assertThat(Documents.refusal(ENRICHER.enrich(Documents.text(content)))).isEqualTo(Outcome.Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><head><title>x</title></head></html>", "<script>var a = 'text'</script>"})
    void aPageThatShowsNothingIsRefusedAsEmpty(String content) {
        assertThat(Documents.refusal(ENRICHER.enrich(Documents.html(content)))).isEqualTo(Outcome.Reason.EMPTY);
    }

    @Test
    void anErrorPageIsNotAnArticle() {
        // Given
        String page = "<title>404 Not Found | Harbour Post</title><h1>Page not found</h1>"
                + "<p>The page that you were looking for is not here any more, or it never was here.</p>";

        // When
        Outcome<Article> outcome = ENRICHER.enrich(Documents.html(page));

        // Then
        assertThat(Documents.refusal(outcome)).isEqualTo(Outcome.Reason.NOT_AN_ARTICLE);
    }

    @Test
    void aPageOfLinksIsNotAnArticle() {
        // Given
        String page = "<nav>" + "<li><a href='/a'>Minister meets union in Rotterdam</a></li>".repeat(40) + "</nav>";

        // When
        Outcome<Article> outcome = ENRICHER.enrich(Documents.html(page));

        // Then
        assertThat(Documents.refusal(outcome)).isEqualTo(Outcome.Reason.NOT_AN_ARTICLE);
    }

    @Test
    void aSongWithoutSentencesAmongManyLinksIsAnArticle() {
        // Given
        String song = "<p>the boat goes out at night and nobody is there to see<br>the boat comes in at dawn and all"
                + " of us are there</p><p>oh the boat goes out, the boat goes out<br>and the harbour sleeps, my dear</p>";
        String page = "<nav>" + "<li><a href='/a'>Minister meets union in Rotterdam</a></li>".repeat(40) + "</nav>"
                + "<article><h1>The night boat</h1>" + song + "</article>";

        // When
        Article article = Documents.accepted(ENRICHER.enrich(Documents.html(page)));

        // Then
        assertThat(article.story().text()).contains("the harbour sleeps").doesNotContain("Minister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# In publishing order, one path a line. All is invented.\n\nnorth/a.html\nnorth/b-2.html\n# revised\nsouth/c.txt",
                "README.md\nNOTICE.txt\nLICENSE.txt"
            })
    void aListOfFileNamesIsNotAnArticle(String content) {
        assertThat(Documents.refusal(ENRICHER.enrich(Documents.text(content))))
                .isEqualTo(Outcome.Reason.NOT_AN_ARTICLE);
    }

    @Test
    void aShortTextWithAnAddressIsAnArticle() {
        // Given
        String text =
                "Ferries stop\n\nThe ferries stopped on Monday. See northernferries.example/times\n\nNo word yet from Hull";

        // When
        Outcome<Article> outcome = ENRICHER.enrich(Documents.text(text));

        // Then
        assertThat(Documents.refusal(outcome)).isNull();
    }

    @Test
    void aTextThatIsTheStoryAlreadyIsLeftAlone() {
        // Given
        Document document =
                Documents.asIs(Documents.text("A headline\n\nRead more: what next?\n\n© 2026 The Harbour Post"));

        // When
        Article article = Documents.accepted(ENRICHER.enrich(document));

        // Then
        assertThat(article.story().text()).isEqualTo(article.story().visible()).contains("Read more");
        assertThat(article.story().removed()).isEmpty();
    }

    @Test
    void theFurnitureOfAPageGoesIntoTheLedgerAndTheStoryStays() {
        // Given
        String story =
                "<p>The minister said on Tuesday that talks with the union would go on until Friday, when it meets.</p>"
                        + "<p>Passengers in Hull waited for the third day in a row, and the harbour office had no news for them.</p>"
                        + "<p>The union, which represents 11,400 sailors, has asked for more money to keep the night service.</p>";
        String page = "<html><body><nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav><article>"
                + "<h1>Ferry union to meet minister</h1><div class=share><a href=#>Share</a></div>" + story
                + "<aside class=related><h3>Related</h3><a href=/x>Strike in Antwerp enters its second week</a></aside>"
                + "<div class=newsletter>Sign up for our newsletter</div></article><footer>© 2026 Post</footer></body></html>";

        // When
        Article article = Documents.accepted(ENRICHER.enrich(Documents.html(page)));

        // Then
        assertThat(article.story().text())
                .isEqualTo(story.replace("</p><p>", "\n\n").replaceAll("</?p>", ""));
        assertThat(article.facts().title()).contains("Ferry union to meet minister");
        LedgerAssert.assertReversible(article.story(), "page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW DELHI: The ferry did not sail on Tuesday, the harbour master said. | NEW DELHI",
                "KYIV — The ferry did not sail on Tuesday, the harbour master said. | KYIV",
                "NATO — The alliance meets on Tuesday, and nobody knows why, they said. | -",
                "SMITH: The ferry did not sail on Tuesday, as the harbour master said. | -"
            })
    void onlyAPlaceInCapitalsIsADateline(String text, String dateline) {
        // When
        Article article = Documents.accepted(ENRICHER.enrich(
                Documents.text("Ferry strike goes on\n\n" + text + "\n\nNobody at the harbour had been told of it.")));

        // Then
        assertThat(article.facts().dateline().orElse("-")).isEqualTo(dateline);
    }

    @Test
    void theNumberOfAPictureIsNoAgency() {
        // When
        Article article = Documents.accepted(ENRICHER.enrich(
                Documents.text("Ferry strike goes on\n\nPassengers wait in Hull. Foto: dpa:261112-99-123456/3\n\n"
                        + "The ferry did not sail on Tuesday, the harbour master said to those who waited.")));

        // Then
        assertThat(article.facts().media())
                .extracting(media -> media.agency().orElse("-"))
                .containsExactly("dpa");
    }
}
