package io.wiredesk.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.training.story.DerivedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineScoresTest {

    private static final String STORY = "The night ferry left on time, the harbour master said on Tuesday. ".repeat(5);
    private static final String MORE =
            "Nobody knew whether it would come back before the storm did, he added. ".repeat(5);
    private static final String PROMO = "Sign up for our daily letter here";
    private static final DerivedText TEXT = DerivedText.of(
                    "<article><p>" + STORY + "</p><p>" + PROMO + "</p><p>" + MORE + "</p></article>",
                    STORY + "\n" + MORE)
            .orElseThrow();

    private final LineScores scores = new LineScores();

    @Test
    void linesAreCountedByWhatTheLedgerTookOut() {
        // Given
        int start = STORY.trim().length();

        // When
        scores.add(TEXT, Optional.of(story(start, start + 2 + PROMO.length())));
        scores.add(TEXT, Optional.of(story(0, start - 10)));

        // Then
        assertThat(figure("story lines kept")).isEqualTo(0.75);
        assertThat(figure("residue lines removed")).isEqualTo(0.5);
        assertThat(figure("lines F")).isEqualTo(0.75);
    }

    @Test
    void aRefusedTextLosesAll() {
        // When
        scores.add(TEXT, Optional.empty());

        // Then
        assertThat(figure("story lines kept")).isZero();
        assertThat(figure("residue lines removed")).isEqualTo(1);
    }

    @Test
    void aCutOfLessThanHalfLeavesTheLine() {
        // When
        scores.add(TEXT, Optional.of(story(0, 12)));

        // Then
        assertThat(figure("story lines kept")).isEqualTo(1);
    }

    private double figure(String name) {
        return scores.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static CleanText story(int from, int to) {
        CleanText.Removed removed = new CleanText.Removed(Residue.OTHER, "rule", "", from, to);
        return new CleanText(TEXT.text(), "", List.of(), List.of(removed));
    }
}
