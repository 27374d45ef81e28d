package io.wiredesk.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.RuleFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementWordsTest {

    private static final ElementWords WORDS = ElementWords.load();

    private static Stream<String> lines() {
        return RuleFiles.lines("elements.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineNamesItsExample(String line) {
        // Given
        String[] columns = line.split(" \\| ", -1);
        String[] element = columns[4].split("\\.");
        String text = "word ".repeat(Math.min(14, Integer.parseInt(columns[1])));
        Page page = HtmlReader.read("<div><div class='" + element[1] + "'>" + text + "</div></div>");

        // When
        String residue = new NamedElements(page, WORDS)
                .residue(page.blocks().get(0).markup().box(), text.split(" ").length)
                .orElseThrow()
                .code();

        // Then
        assertThat(residue).isEqualTo(columns[0]);
    }

    @Test
    void theInnermostElementDecides() {
        // Given
        Page page =
                HtmlReader.read("<div class=related-posts><div class=newsletter-box><p>Every morning</p></div></div>");

        // When, then
        assertThat(new NamedElements(page, WORDS)
                        .residue(page.blocks().get(0).markup().box(), 2))
                .contains(Residue.NEWSLETTER);
    }

    @Test
    void theElementThatHoldsTheArticleNamesNothing() {
        // Given
        Page page = HtmlReader.read("<article class='post tag-ferries category-news'><p>Every morning</p></article>");

        // When, then
        assertThat(new NamedElements(page, WORDS)
                        .residue(page.blocks().get(0).markup().box(), 2))
                .isEmpty();
    }
}
