package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomDocumentsTest {

    private static final int DOCUMENTS = 400;
    private static final Enricher ENRICHER = Documents.enricher();

    private static final List<String> PIECES = List.of(
            "The minister said on Tuesday that talks would go on until Friday, when the council meets again.",
            "Passengers wait in Hull. Photograph: Idris Pell, Pool/AP",
            "Photo: Lena Marquardt",
            "Getty Images",
            "KYIV (AP) — The talks went on for three hours without a result, officials said.",
            "The end is near, he said. – Copyright The Northern Ledger Limited 2026",
            "© 2026 The Harbour Post. All rights reserved.",
            "Sign up for our newsletter",
            "• Listen to our podcast",
            "Read more: What next?Opens in new window ]",
            "By Lena Marquardt",
            "12 May 2026, 14:05 BST",
            "Advertisement",
            "(Reporting by Lena Marquardt; editing by Idris Pell)",
            "(",
            "—",
            "©",
            "»",
            "\u0000\u200b",
            "写真：マルカート／共同",
            "😀 😀",
            "x".repeat(300),
            "Opens in new window");

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "h1",
            "h2",
            "li",
            "ul",
            "figure",
            "figcaption",
            "aside",
            "nav",
            "a",
            "span",
            "b",
            "article",
            "blockquote",
            "td",
            "table",
            "br",
            "section",
            "footer",
            "script",
            "time");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLedgerOfRandomTextIsReversible(long seed) {
        Random random = new Random(seed);
        int stories = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            stories += isReversible(Documents.text(text(random)), "text " + i + " of seed " + seed) ? 1 : 0;
        }
        assertThat(stories).as("stories of seed %d", seed).isGreaterThan(DOCUMENTS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLedgerOfRandomHtmlIsReversible(long seed) {
        Random random = new Random(seed);
        int stories = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            stories += isReversible(Documents.html(html(random, 4)), "page " + i + " of seed " + seed) ? 1 : 0;
        }
        assertThat(stories).as("stories of seed %d", seed).isGreaterThan(DOCUMENTS / 4);
    }

    /** Asserts it of a document that is cleaned, and of the same that is told to be a story; says whether the former has one. */
    private static boolean isReversible(Document document, String name) {
        // When
        Outcome<Article> outcome = ENRICHER.enrich(document);
        Outcome<Article> again = ENRICHER.enrich(document);
        Outcome<Article> asIs = ENRICHER.enrich(Documents.asIs(document));

        // Then
        assertThat(again).as(name).isEqualTo(outcome);
        assertThat(Documents.refusal(outcome)).as(name).isNotEqualTo(Outcome.Reason.TOO_LARGE);
        Documents.story(outcome).ifPresent(story -> LedgerAssert.assertReversible(story, name));
        Documents.story(asIs).ifPresent(story -> {
            LedgerAssert.assertReversible(story, name);
            assertThat(story.removed()).as(name).isEmpty();
            assertThat(story.text()).as(name).isEqualTo(story.visible());
        });
        return Documents.story(outcome).isPresent();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(pick(PIECES, random)).append(pick(List.of(" ", "\n", "\n\n", "\r\n\t", "  \n \n"), random));
        }
        return text.toString();
    }

    private static String html(Random random, int depth) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String tag = pick(TAGS, random);
            html.append('<').append(tag).append(random.nextInt(4) == 0 ? " class='story-body share'>" : ">");
            html.append(depth == 0 || random.nextBoolean() ? pick(PIECES, random) : html(random, depth - 1));
            html.append(random.nextInt(6) == 0 ? "" : "</" + tag + ">");
        }
        return html.toString();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
