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
        for (int i = 0; i < DOCUMENTS; i++) {
            check(Documents.text(text(random)), "text " + i + " of seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLedgerOfRandomHtmlIsReversible(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            check(Documents.html(html(random, 4)), "page " + i + " of seed " + seed);
        }
    }

    private static void check(Document document, String name) {
        Outcome<Article> outcome = ENRICHER.enrich(document);
        Outcome<Article> again = ENRICHER.enrich(document);
        assertThat(again).as(name).isEqualTo(outcome);
        outcome.fold(
                article -> {
                    LedgerAssert.assertReversible(article.story(), name);
                    return article;
                },
                (reason, detail) -> {
                    assertThat(reason).as(name).isNotEqualTo(Outcome.Reason.TOO_LARGE);
                    return null;
                });
        ENRICHER.enrich(Documents.asIs(document))
                .fold(
                        article -> {
                            LedgerAssert.assertReversible(article.story(), name);
                            assertThat(article.story().removed()).as(name).isEmpty();
                            assertThat(article.story().text())
                                    .as(name)
                                    .isEqualTo(article.story().visible());
                            return article;
                        },
                        (reason, detail) -> null);
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
