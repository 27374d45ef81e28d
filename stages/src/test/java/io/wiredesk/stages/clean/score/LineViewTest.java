package io.wiredesk.stages.clean.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineViewTest {

    private static final String STORY =
            "The harbour master of Hollum said on Tuesday that the ferry to Brede would sail again in March.";
    private static final String MORE =
            "The ferry had been in the dock at Hollum since the storm of January, when the harbour lost its crane.";

    @Test
    void aCaptionThatStandsTwiceIsSeenFromBothPlaces() {
        // Given
        String caption = "The ferry in the dock in January";

        // When
        LineView view = view(caption, STORY, caption, MORE);

        // Then
        assertThat(view.copies).containsExactly(2, 1, 2, 1);
        assertThat(view.below[0]).isEqualTo(1);
        assertThat(view.above[0]).isZero();
        assertThat(view.above[2]).isEqualTo(1);
        assertThat(view.above[1]).isZero();
    }

    @Test
    void linesAboutTheStoryShareItsWords() {
        // When
        LineView view = view(STORY, "Ferry back in Hollum", "Pilot rescues dog", MORE);

        // Then
        assertThat(view.shared[1]).isEqualTo(1);
        assertThat(view.shared[2]).isZero();
    }

    @Test
    void theNearestProseIsKnown() {
        // When
        LineView view = view("Sport", STORY, "Weather", "Travel", MORE);

        // Then
        assertThat(view.proseAbove).containsExactly(-1, -1, 1, 1, 1);
        assertThat(view.proseBelow).containsExactly(1, 4, 4, 4, 5);
        assertThat(view.prose(0, 5)).isEqualTo(view.words(0, 5) - 3);
    }

    @Test
    void marksAndNamesOfALineAreCounted() {
        // When
        LineWords words = new LineWords("More: World | Sport | @harbour https://a.example");

        // Then
        assertThat(words.size).isEqualTo(7);
        assertThat(words.bars).isEqualTo(2);
        assertThat(words.links).isEqualTo(2);
        assertThat(words.colon).isTrue();
        assertThat(words.capitalised).isEqualTo(2);
    }

    private static LineView view(String... lines) {
        Page page = TextReader.read(String.join("\n\n", lines));
        byte[] residue = new byte[lines.length];
        Arrays.fill(residue, (byte) -1);
        return new LineView(
                page,
                new Clues(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        -1,
                        residue,
                        new float[lines.length],
                        Wording.none(lines.length)));
    }
}
