package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.memory.PublisherMemory;
import io.wiredesk.stages.clean.memory.RecentPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedSourceTest {

    private static final Enricher ENRICHER = Documents.enricher();

    /** No rule knows it, and to the story model it is as good as any other line. */
    private static final String LINE = "A place where the harbour meets the town";

    private static final String NOTE =
            "The Harbour Post has reported from the four ports for eleven weeks, and its reporters were at each of the meetings "
                    + "that are told of here, in Hull as much as in Antwerp.";

    private final PublisherMemory memory = new RecentPublishers();

    @Test
    void aLineThatStoodInEarlierArticlesGoes() {
        // Given
        for (int i = 1; i < 7; i++) {
            remember(i, LINE);
        }

        // When
        CleanText story = enriched(7, LINE).story();

        // Then
        assertThat(story.text()).doesNotContain(LINE).contains("sailors of harbour 7 said");
        assertThat(story.removed())
                .filteredOn(removed -> Documents.removedText(story, removed).contains(LINE))
                .extracting(CleanText.Removed::rule, CleanText.Removed::evidence)
                .containsExactly(tuple("seen-before", "in 6 of 6 others"));
        LedgerAssert.assertReversible(story, "a remembered source");
    }

    @Test
    void withoutMemoryNothingChanges() {
        // Given
        for (int i = 1; i < 7; i++) {
            remember(i, LINE);
        }

        // When
        CleanText story = Documents.accepted(ENRICHER.enrich(document(7, LINE))).story();

        // Then
        assertThat(story.text()).contains(LINE);
    }

    @Test
    void theFirstArticleOfASourceIsCleanedAsWithoutMemory() {
        // When
        Article remembered = enriched(1, LINE);

        // Then
        assertThat(remembered).isEqualTo(Documents.accepted(ENRICHER.enrich(document(1, LINE))));
    }

    @Test
    void anArticleThatComesAgainIsCleanedAsBefore() {
        // Given
        Article first = enriched(1, LINE);

        // When
        Article again = enriched(1, LINE);

        // Then
        assertThat(again).isEqualTo(first);
    }

    @Test
    void longProseThatRecursStays() {
        // Given
        for (int i = 1; i < 8; i++) {
            remember(i, NOTE);
        }

        // When
        CleanText story = enriched(8, NOTE).story();

        // Then
        assertThat(story.text()).contains(NOTE);
    }

    @Test
    void otherSourcesHaveNoSay() {
        // Given
        for (int i = 1; i < 7; i++) {
            remember(i, LINE);
        }
        Document elsewhere = Documents.from("elsewhere.example", document(7, LINE));

        // When
        Article article = Documents.accepted(ENRICHER.enrich(elsewhere, "a7", memory));

        // Then
        assertThat(article.story().text()).contains(LINE);
    }

    @Test
    void linesOfPlainTextAreRememberedToo() {
        // Given
        for (int i = 1; i < 4; i++) {
            ENRICHER.enrich(Documents.text(text(i)), "a" + i, memory);
        }

        // When
        CleanText story = Documents.accepted(ENRICHER.enrich(Documents.text(text(4)), "a4", memory))
                .story();

        // Then
        assertThat(story.text()).doesNotContain(LINE).contains("sailors of harbour 4 said");
        LedgerAssert.assertReversible(story, "a remembered source");
    }

    private void remember(int number, String line) {
        Documents.accepted(ENRICHER.enrich(document(number, line), "a" + number, memory));
    }

    private Article enriched(int number, String line) {
        return Documents.accepted(ENRICHER.enrich(document(number, line), "a" + number, memory));
    }

    private static Document document(int number, String line) {
        List<String> paragraphs = paragraphs(number);
        return Documents.html(
                "<html><head><title>Talks in harbour</title></head><body><article><h1>Talks in harbour</h1><p>"
                        + String.join("</p><p>", paragraphs.subList(0, 3)) + "</p><p>" + line + "</p><p>"
                        + String.join("</p><p>", paragraphs.subList(3, 5)) + "</p></article></body></html>");
    }

    private static String text(int number) {
        List<String> paragraphs = paragraphs(number);
        return "Talks in harbour\n\n" + String.join("\n\n", paragraphs.subList(0, 3)) + "\n\n" + LINE + "\n\n"
                + String.join("\n\n", paragraphs.subList(3, 5));
    }

    private static List<String> paragraphs(int number) {
        String[] names = {"Hull", "Ghent", "Bremen", "Leith", "Malmö", "Vigo", "Rostock", "Bilbao", "Esbjerg"};
        String name = names[number];
        return List.of(
                "The sailors of harbour " + number + " said on Tuesday that they would go on talking to the owners in "
                        + name + ".",
                "Nobody in " + name
                        + " expects an end before Friday, when the council of the union meets for the second time.",
                "The harbour master of " + name
                        + ", who has seen four strikes, called this one the quietest of them all.",
                "Passengers in " + name
                        + " waited on benches and asked for coffee, and the office had none for them at all.",
                "“We shall see in " + name
                        + " what the night brings,” said Idris Pell, who had come with two children.");
    }
}
