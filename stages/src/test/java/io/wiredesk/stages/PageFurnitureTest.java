package io.wiredesk.stages;

import static io.wiredesk.stages.FerryPage.STORY;
import static io.wiredesk.stages.FerryPage.assertStoryOnly;
import static io.wiredesk.stages.FerryPage.enriched;
import static io.wiredesk.stages.FerryPage.paragraphs;
import static io.wiredesk.stages.FerryPage.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.ledger.Residue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes of a page, and what looks like it and stays. */
class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display: none'",
                "style='position:absolute;width:1px;height:1px;clip: rect(0, 0, 0, 0)'",
                "class='sr-only'",
                "class='x1 visually-hidden__hidden__2qXMW'"
            })
    void whatOnlyAScreenReaderSaysIsNotVisible(String attribute) {
        // Given
        String link = "<a href=/x>The harbour office<span " + attribute
                + ">, opens new tab</span></a> had no news on Friday.";

        // When
        Article article = enriched("", story() + "<p>" + link + "</p>" + story(), "");

        // Then
        assertThat(article.story().text()).contains("The harbour office had no news on Friday.");
        assertThat(article.story().visible()).doesNotContain("new tab");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p><a href=/x>FERRY OWNERS REFUSE TO TALK AS STRIKE ENTERS ITS THIRD WEEK</a></p>            | related-link
            <aside><h3>Read more</h3><a href=/x>Harbour master wins the lottery for the third time</a></aside> | related-link
            <div class='image-caption'><p>Sailors wait in Hull for the council to meet.</p></div>       | photo-caption
            <blockquote class=twitter-tweet><p>The talks go on until Friday at least, we hear.</p></blockquote> | embed
            """)
    void whatStandsBetweenTheParagraphsAndIsNotTheStoryGoes(String furniture, String residue) {
        // When
        Article article = enriched("", paragraphs(0, 2) + furniture + paragraphs(2, 4), "");

        // Then
        assertStoryOnly(article);
        assertThat(article.story().removed())
                .extracting(removed -> removed.residue().code())
                .contains(residue);
    }

    @Test
    void aStoryWhoseElementIsNamedLikeAPostInItStays() {
        // Given
        String story = story().repeat(6);

        // When
        Article article = enriched("", "<div class='instagram-media post-content'>" + story + "</div>", "");

        // Then
        assertThat(article.story().text()).contains(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"footer", "nav", "dialog"})
    void whatThePageOffersElsewhereIsNoStoryHoweverLongItIs(String element) {
        // Given
        String offers = "<ul><li><h3>Westwind</h3><p>Build the strongest case with sources that you can trust, notes"
                + " by sailors and tools that find what you need in no time.</p></li></ul>";

        // When
        Article article = enriched("", story() + "</article><" + element + ">" + offers + "</" + element + ">", "");

        // Then
        assertStoryOnly(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class=cookie-banner><p class=category>Statistics of visits</p></div>       | Statistics of visits          | consent
            <div class=social-links><p>If you liked it, share this article with friends:</p></div> | If you liked it, share this article with friends: | share-tools
            <div class=archive><a href=/a>► August (1)</a></div>                            | ► August (1)                  | navigation
            <p>Source: Harbour office</p>                                                   | Source: Harbour office        | photo-credit
            """)
    void whatGoesIsNamedByItsWordsAndByTheElementsAroundIt(String furniture, String text, String residue) {
        // When
        Article article = enriched("", paragraphs(0, 2) + furniture + paragraphs(2, 4), "");

        // Then
        assertThat(article.story().removed())
                .filteredOn(removed ->
                        Documents.removedText(article.story(), removed).strip().equals(text))
                .extracting(removed -> removed.residue().code())
                .containsExactly(residue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RenderKeyPoints-list", "key-takeaways", "tldr-box", "article__keypoints"})
    void thePointsThatSumUpAStoryStay(String name) {
        // Given
        List<String> points =
                List.of("Ferry union to meet the minister on Friday", "Passengers in Hull wait for the third day");

        // When
        Article article = enriched(
                "",
                "<div class='" + name + "'><h3>Key points</h3><ul><li>" + String.join("</li><li>", points)
                        + "</li></ul></div>" + story(),
                "");

        // Then
        assertThat(article.story().text()).contains(points).contains(String.join("\n\n", STORY));
    }

    @Test
    void aButtonWithoutTextDoesNotPartAParagraph() {
        // When
        Article article = enriched(
                "",
                story() + "<p>Shares of <span>Pell<button></button></span>, the owner, fell on Friday in Hull.</p>"
                        + story(),
                "");

        // Then
        assertThat(article.story().text()).contains("Shares of Pell, the owner, fell on Friday in Hull.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>The Tide</b><br>What moved the coast today. Free, every weekday.<br><a href=/n>Subscribe to the newsletter</a>",
                "<b>Die Flut</b><br>Was die Küste bewegt. Kostenlos an jedem Werktag.<br><a href=/n>Newsletter abonnieren</a>",
                "<b>La marée</b><br>L’essentiel de la côte. Chaque soir.<br><a href=/n>Inscrivez-vous à la newsletter</a>",
                "<b>La marea</b><br>Lo que mueve la costa. Gratis.<br><a href=/n>Suscríbase al boletín</a>",
                "<b>La marea</b><br>Che cosa muove la costa. Gratis.<br><a href=/n>Iscriviti alla newsletter</a>",
                "<b>Het tij</b><br>Wat de kust beweegt. Gratis.<br><a href=/n>Schrijf je in voor de nieuwsbrief</a>"
            })
    void aBoxThatEndsByAskingForASubscriptionGoesAsAWhole(String box) {
        // When
        Article article = enriched("", paragraphs(0, 2) + "<div class=kx>" + box + "</div>" + paragraphs(2, 4), "");

        // Then
        assertStoryOnly(article);
        assertThat(article.story().removed())
                .extracting(removed -> removed.residue())
                .contains(Residue.NEWSLETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Print | Send to a friend | Larger type",
                "Drucken · Artikel versenden · Schrift größer",
                "Imprimer | Envoyer à un ami | Agrandir le texte",
                "Imprimir | Enviar a un amigo | Aumentar letra",
                "Escribir un comentario (7) Debe iniciar sesión para comentar.",
                "Écrire un commentaire (3) Vous devez être connecté pour commenter.",
                "Write a comment (0) You must be logged in to comment."
            })
    void aLineOfToolsGoes(String line) {
        // When
        Article article = enriched("", "<div>" + line + "</div>" + story() + "<p>" + line + "</p>", "");

        // Then
        assertStoryOnly(article);
    }

    @Test
    void aQuotationPulledOutOfTheStoryGoesAndOneThatStandsOnlyOnceStays() {
        // Given
        String pulled = "<aside class=pullquote><p>Nobody told us that the last boat had gone</p></aside>";
        String own = "<blockquote><p>“We were promised an answer by noon, and noon has long gone.”</p></blockquote>";

        // When
        Article article = enriched("", paragraphs(0, 3) + pulled + own + paragraphs(3, 4), "");

        // Then
        assertThat(article.story().text())
                .containsOnlyOnce("Nobody told us that the last boat had gone")
                .contains("We were promised an answer by noon");
    }

    @Test
    void theButtonsOfAPollGo() {
        // When
        Article article = enriched(
                "",
                paragraphs(0, 2) + "<div><ul><li><button>Yes</button></li><li><button>No</button></li></ul></div>"
                        + paragraphs(2, 4),
                "");

        // Then
        assertStoryOnly(article);
    }

    @Test
    void aLineThatTheStatedBodyLacksGoesWhenTheBodyCoversTheRest() {
        // Given
        String more =
                "The harbour master expects that the first boats will sail again a week from now at the earliest.";
        String alien = "<p>Idris Pell paints boats, and a selection of his work hangs in the old customs house.</p>";
        String page = paragraphs(0, 2) + alien + paragraphs(2, 4) + "<p>" + more + "</p>";
        String stated = String.join(" ", STORY) + " " + more;

        // When
        Article with = enriched(Documents.stated(stated), page, "");
        Article partly = enriched(Documents.stated(STORY.get(0)), page, "");

        // Then
        assertThat(with.story().text()).isEqualTo(String.join("\n\n", STORY) + "\n\n" + more);
        assertThat(partly.story().text()).contains("paints boats").contains(more);
    }
}
