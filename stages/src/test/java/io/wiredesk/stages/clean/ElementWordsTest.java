package io.wiredesk.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ElementWords.Kind;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.resources.Resources;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElementWordsTest {

    private static final ElementWords WORDS = ElementWords.load();

    private static Stream<String[]> lines(int columns) {
        return Resources.lines("rules/elements.txt").stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(line -> line.length == columns);
    }

    private static Stream<Arguments> kinds() {
        return lines(3).map(line -> Arguments.of(Kind.valueOf(line[0].toUpperCase(Locale.ROOT)), line[1], line[2]));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyLineOfAKindKnowsItsExampleAndEachOfItsForms(Kind kind, String forms, String example) {
        // Given
        String names = example.substring(example.indexOf('.') + 1) + ' ' + forms;

        for (String name : names.split(" ")) {
            // When
            Page page = HtmlReader.read("<div><div class='" + name + "'>Every morning</div></div>");
            NamedElements elements = new NamedElements(page, WORDS);
            int box = box(page);

            // Then
            assertThat(elements.is(kind, box)).as(name).isTrue();
            assertThat(elements.is(kind, page.boxes().get(box).parent())).isFalse();
        }
    }

    @Test
    void aFormWantsAllOfItsWords() {
        // When
        Page page = HtmlReader.read("<div class=twitter-card>Every morning</div>");

        // Then
        assertThat(new NamedElements(page, WORDS).is(Kind.POST, box(page))).isFalse();
    }

    private static Stream<Arguments> classes() {
        return lines(5).map(line -> Arguments.of(line[0], Integer.parseInt(line[1]), line[4]));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyLineNamesItsExample(String expected, int maxWords, String example) {
        // Given
        String[] element = example.split("\\.");
        String text = "word ".repeat(Math.min(14, maxWords));
        Page page = HtmlReader.read("<div><div class='" + element[1] + "'>" + text + "</div></div>");

        // When
        Optional<Residue> residue = residue(page, text.split(" ").length);

        // Then
        assertThat(residue.map(Residue::code)).contains(expected);
    }

    @Test
    void theInnermostElementDecides() {
        // Given
        Page page =
                HtmlReader.read("<div class=related-posts><div class=newsletter-box><p>Every morning</p></div></div>");

        // When
        Optional<Residue> residue = residue(page, 2);

        // Then
        assertThat(residue).contains(Residue.NEWSLETTER);
    }

    @Test
    void theElementThatHoldsTheArticleNamesNothing() {
        // Given
        Page page = HtmlReader.read("<article class='post tag-ferries category-news'><p>Every morning</p></article>");

        // When
        Optional<Residue> residue = residue(page, 2);

        // Then
        assertThat(residue).isEmpty();
    }

    /** What the elements around the first block of a page say of so many words in it. */
    private static Optional<Residue> residue(Page page, int words) {
        return new NamedElements(page, WORDS).residue(box(page), words);
    }

    private static int box(Page page) {
        return page.blocks().get(0).markup().box();
    }
}
