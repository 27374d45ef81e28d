package io.wiredesk.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryLossTest {

    @Test
    void onlyVisibleParagraphsOfFiveWordsThatTheOutputLacksAreLost() {
        // Given
        String kept = "This paragraph stays in the story.";
        String lost = "This one was visible and went.";
        String hidden = "This one was never visible anywhere.";
        StoryLoss loss = new StoryLoss();
        loss.add(
                new Gold(
                        Optional.of(String.join("\n", kept, lost, hidden, "Too short")),
                        List.of(),
                        List.of(),
                        List.of(),
                        Gold.Facts.NONE),
                String.join("\n\n", "Menu", kept, lost, "Too short"),
                kept);

        // When
        Figure figure = loss.figure();

        // Then
        assertThat(figure).isEqualTo(new Figure("story lost", 1.0 / 3, 3));
    }
}
