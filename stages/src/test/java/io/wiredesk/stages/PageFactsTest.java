package io.wiredesk.stages;

import static io.wiredesk.stages.FerryPage.STORY;
import static io.wiredesk.stages.FerryPage.assertStoryOnly;
import static io.wiredesk.stages.FerryPage.enriched;
import static io.wiredesk.stages.FerryPage.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its article above and below the story. */
class PageFactsTest {

    @ParameterizedTest
    @CsvSource({
        "standfirst, Sailors in four ports stay ashore",
        "vorspann, Seeleute in vier Häfen bleiben an Land",
        "chapo, Dans quatre ports les marins restent à terre",
        "article-intro, Sailors in four ports stay ashore"
    })
    void aBlockBelowTheHeadlineThatIsNamedSoIsTheStandfirst(String name, String standfirst) {
        // When
        Article article = enriched("", "<div class='" + name + "'>" + standfirst + "</div>" + story(), "");

        // Then
        assertThat(article.facts().standfirst()).contains(standfirst);
        assertStoryBelow(standfirst, article);
    }

    @Test
    void aBlockBelowTheHeadlineThatSaysWhatTheHeadSaysIsTheStandfirst() {
        // Given
        String standfirst = "Sailors in four ports stay ashore";

        // When
        Article article = enriched(
                "<meta property='og:description' content='Sailors in four ports stay ashore.'>",
                "<div class='x1'>" + standfirst + "</div><div>By Lena Marquardt</div>" + story(),
                "");

        // Then
        assertThat(article.facts().standfirst()).contains(standfirst);
        assertStoryBelow(standfirst, article);
    }

    @Test
    void theFirstSentenceOfTheStoryIsNoStandfirstThoughTheHeadRepeatsIt() {
        // When
        Article article = enriched("<meta name='description' content='" + STORY.get(0) + "'>", story(), "");

        // Then
        assertThat(article.facts().standfirst()).isEmpty();
        assertStoryOnly(article);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "© 2026 Harbour Post CIC · Privacy · Made by the sea; Harbour Post CIC",
                "Imprint | Terms of use<br>Copyright © 2026 Harbour Post Publishing B.V.; Harbour Post Publishing B.V.",
                "© 1999–2026 Harbour Media Ltd. All rights reserved.; Harbour Media Ltd.",
                "About us | Contact | © Harbour Media Group 2026 | Privacy; Harbour Media Group"
            })
    void holderAndYearAreReadFromTheFooterAndNotWhatStandsBehindThem(String footer, String holder) {
        // When
        Article article = enriched("", story(), "<div class=foot>" + footer + "</div>");

        // Then
        assertThat(article.facts().rights())
                .contains(new Article.Rights(Optional.of(holder), Optional.of(2026), Optional.empty()));
    }

    @Test
    void aLineOfAuthorDateAndSectionIsTheByline() {
        // When
        Article article = enriched(
                "",
                "<p class=meta>By <span itemprop=author>Lena Marquardt</span> on <time>5 October 2026</time> in News</p>"
                        + story(),
                "");

        // Then
        assertThat(article.facts().byline()).containsExactly("Lena Marquardt");
        assertStoryOnly(article);
    }

    /** A standfirst is told as a fact; it stays in the text where the score agrees. */
    private static void assertStoryBelow(String standfirst, Article article) {
        String story = String.join("\n\n", STORY);
        assertThat(article.story().text()).isIn(story, standfirst + "\n\n" + story);
    }
}
