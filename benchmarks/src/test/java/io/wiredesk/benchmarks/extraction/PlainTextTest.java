package io.wiredesk.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.benchmarks.pages.Gold;
import io.wiredesk.benchmarks.pages.Page;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String FIRST = "The night ferry left on time, the harbour master said on Tuesday. ".repeat(3);
    private static final String SECOND =
            "Nobody knew whether it would come back before the storm did, he added. ".repeat(3);

    @Test
    void theRegionOfTheStoryIsTakenWithItsResidue() {
        // Given
        String html = "<body><nav><p>World and politics and sport today</p></nav><div><article><h2>What now</h2><p>"
                + FIRST + "</p><p>Sign up for our daily letter here</p><p>" + SECOND + "</p></article></div></body>";

        // When
        Optional<PlainText> text = PlainText.of(page(html, "What now\n" + FIRST + "\n" + SECOND));

        // Then
        assertThat(text)
                .hasValueSatisfying(it -> SoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(it.story()).containsExactly("What now", FIRST.trim(), SECOND.trim());
                    softly.assertThat(it.residue()).containsExactly("Sign up for our daily letter here");
                    softly.assertThat(it.text()).doesNotContain("politics");
                }));
    }

    @Test
    void aPageWithoutItsStoryGivesNoText() {
        assertThat(PlainText.of(page("<p>Another text altogether stands on this page.</p>", FIRST)))
                .isEmpty();
    }

    @Test
    void linesAreCountedAsKeptOrRemoved() {
        // Given
        LineScores scores = new LineScores();
        PlainText text = new PlainText("", List.of("one  two", "three"), List.of("sign up", "share"));

        // When
        scores.add(text, "one\ntwo\n\nshare");

        // Then
        assertThat(scores.figures()).extracting(figure -> figure.value()).containsExactly(0.5, 0.5, 0.5);
    }

    private static Page page(String html, String body) {
        Gold gold = new Gold(Optional.of(body), List.of(), List.of(), List.of(), Gold.Facts.NONE);
        return new Page("1", Optional.empty(), html, gold);
    }
}
