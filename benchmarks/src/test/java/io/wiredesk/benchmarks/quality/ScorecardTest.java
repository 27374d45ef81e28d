package io.wiredesk.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final Scorecard card = new Scorecard();

    @Test
    void shinglesCountWindowsOfFourWords() {
        // Given: windows abcd, bcde of the gold; abcd, bcdx of the output
        card.add(body("a b c d e"), "a, b c d x");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("shingle precision")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("shingle recall")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("shingle F1")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("exactly right")).isEqualTo(0, EXACTLY);
    }

    @Test
    void shinglePrecisionLeavesOutPagesWithoutOutputAndRecallThoseWithoutGold() {
        // Given
        card.add(body("one two three four"), "");
        card.add(body(""), "navigation that should be gone");
        card.add(body("one two three four"), "one two three four");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("shingle precision")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("shingle recall")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("exactly right")).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void shinglesOfAShortTextAreTheWholeOfIt() {
        // Given
        card.add(body("Only three words"), "Only three words!");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("shingle F1")).isEqualTo(1, EXACTLY);
        assertThat(figures.get("exactly right")).isEqualTo(1, EXACTLY);
    }

    @Test
    void shinglesKeepHowOftenAWindowIsThere() {
        // Given: a b a b a b has three windows, abab twice; the output has abab once
        card.add(body("a b a b a b"), "a b a b");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("shingle precision")).isEqualTo(1, EXACTLY);
        assertThat(figures.get("shingle recall")).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void wordsIgnoreCaseAndOrderAndAreMeanOverPages() {
        // Given: the first page has P 2/3, R 1; the second has nothing right
        card.add(body("The union"), "union THE strikes");
        card.add(body("harbour"), "ferry");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("word F1")).isEqualTo(0.8 / 2, EXACTLY);
    }

    @Test
    void wordsOfAnEmptyGoldAreRightOnlyWithoutOutput() {
        // Given
        card.add(body(""), "");
        card.add(body(""), "anything");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("word F1")).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void segmentsAreFoundWhateverTheWhiteSpace() {
        // Given: one of two kept, one of two removed
        Gold gold = new Gold(
                Optional.empty(),
                List.of(),
                List.of("the night\u00a0boat", "not there"),
                List.of("Sign up", "Share this"),
                Gold.Facts.NONE);
        card.add(gold, "Who pays for the\n\n night boat? Sign\tup");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("segments precision")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("segments recall")).isEqualTo(0.5, EXACTLY);
        assertThat(figures.get("segments F")).isEqualTo(0.5, EXACTLY);
        assertThat(figures).doesNotContainKeys("shingle F1", "word F1", "paragraph F1");
    }

    @Test
    void paragraphsAreComparedByLettersAndDigitsOverAllPages() {
        // Given: the full-width digits and the dash fold away; the second page has one right of two, and one too many
        card.add(paragraphs("No. １２ – done", "***"), "no 12 done\n\n");
        card.add(paragraphs("kept", "missed"), "Kept.\nwrong");

        // When
        Map<String, Double> figures = figures();

        // Then
        assertThat(figures.get("paragraph precision")).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(figures.get("paragraph recall")).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void nothingIsSaidOfASetWithoutGold() {
        // Given
        card.add(Gold.NONE, "output");

        // When
        List<Figure> figures = card.figures();

        // Then
        assertThat(figures).isEmpty();
    }

    private Map<String, Double> figures() {
        return card.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }

    private static Gold body(String text) {
        return new Gold(Optional.of(text), List.of(), List.of(), List.of(), Gold.Facts.NONE);
    }

    private static Gold paragraphs(String... paragraphs) {
        return new Gold(Optional.empty(), List.of(paragraphs), List.of(), List.of(), Gold.Facts.NONE);
    }
}
