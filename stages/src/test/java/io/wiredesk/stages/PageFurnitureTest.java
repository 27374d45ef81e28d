package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.ledger.Residue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    private static final Enricher ENRICHER = Documents.enricher();

    private static final List<String> STORY = List.of(
            "The minister said on Tuesday that talks with the union would go on until Friday, when its council meets.",
            "Passengers in Hull waited for the third day in a row, and the harbour office had no news for them at all.",
            "“Nobody told us that the last boat had gone,” said Idris Pell, who had come from Leeds with two children.",
            "The union, which represents 11,400 sailors, has asked for more money to keep the night service running.");

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

    @Test
    void theFirstSentenceOfTheStoryIsNoStandfirstThoughTheHeadRepeatsIt() {
        // When
        Article article = enriched("<meta name='description' content='" + STORY.get(0) + "'>", story(), "");

        // Then
        assertThat(article.facts().standfirst()).isEmpty();
        assertStoryOnly(article);
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
        Article with = enriched(jsonLd(stated), page, "");
        Article partly = enriched(jsonLd(STORY.get(0)), page, "");

        // Then
        assertThat(with.story().text()).isEqualTo(String.join("\n\n", STORY) + "\n\n" + more);
        assertThat(partly.story().text()).contains("paints boats").contains(more);
    }

    private static String jsonLd(String body) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + body
                + "\"}</script>";
    }

    private static Article enriched(String head, String body, String footer) {
        return Documents.accepted(
                ENRICHER.enrich(Documents.html("<html><head><title>Ferry union to meet minister</title>" + head
                        + "</head><body><article><h1>Ferry union to meet minister</h1>" + body + "</article>" + footer
                        + "</body></html>")));
    }

    /** A standfirst is told as a fact; it stays in the text where the score agrees. */
    private static void assertStoryBelow(String standfirst, Article article) {
        String story = String.join("\n\n", STORY);
        assertThat(article.story().text()).isIn(story, standfirst + "\n\n" + story);
    }

    private static void assertStoryOnly(Article article) {
        assertThat(article.story().text()).isEqualTo(String.join("\n\n", STORY));
    }

    private static String story() {
        return paragraphs(0, STORY.size());
    }

    private static String paragraphs(int from, int to) {
        return "<p>" + String.join("</p><p>", STORY.subList(from, to)) + "</p>";
    }
}
