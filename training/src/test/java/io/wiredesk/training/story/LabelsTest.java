package io.wiredesk.training.story;

import static io.wiredesk.training.story.Labels.RESIDUE;
import static io.wiredesk.training.story.Labels.STORY;
import static io.wiredesk.training.story.Labels.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.HtmlReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String FIRST = "The ferry to Hull stayed in port on Monday after its crew had gone ashore.";
    private static final String SECOND = "Nobody could say on Tuesday when the next boat would leave the harbour.";

    @Test
    void aBlockIsStoryWhereTheBodyGoesOnAndACopyElsewhereIsNot() {
        // Given
        List<Block> blocks = blocks("<div><p>" + FIRST + "</p></div><div>Menu</div><div>Weather</div><div><p>" + FIRST
                + "</p><p>" + SECOND + "</p></div><p>Read what else the harbour has to tell you today.</p>");

        // When
        byte[] labels = Labels.of(blocks, saved(FIRST + "\n" + SECOND, List.of(), List.of()));

        // Then
        assertThat(labels).containsExactly(RESIDUE, RESIDUE, RESIDUE, STORY, STORY, RESIDUE);
    }

    @Test
    void aShortLineIsStoryWhenItIsALineOfTheBody() {
        // Given
        List<Block> blocks = blocks("<p>" + FIRST + "</p><h2>No boats</h2><p>" + SECOND + "</p><h2>More</h2>");

        // When
        byte[] labels = Labels.of(blocks, saved(FIRST + "\nNo boats\n" + SECOND, List.of(), List.of()));

        // Then
        assertThat(labels).containsExactly(STORY, STORY, STORY, RESIDUE);
    }

    @Test
    void theCellsOfATableAreStoryWhenTheBodyHasTheirRow() {
        // Given
        List<Block> blocks = blocks("<p>" + FIRST + "</p><table><tr><td>Hull</td><td>3 boats</td></tr></table><p>"
                + SECOND + "</p><p>Hull</p>");

        // When
        byte[] labels = Labels.of(blocks, saved(FIRST + "\nHull\t3 boats\n" + SECOND, List.of(), List.of()));

        // Then
        assertThat(labels).containsExactly(STORY, STORY, STORY, STORY, RESIDUE);
    }

    @Test
    void passagesLabelTheBlocksThatHoldThemAndNoOthers() {
        // Given
        List<Block> blocks = blocks("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>Sign up for our letter</p>");

        // When
        byte[] labels = Labels.of(blocks, saved("", List.of("stayed in port"), List.of("Sign up for our letter")));

        // Then
        assertThat(labels).containsExactly(STORY, UNKNOWN, RESIDUE);
    }

    private static List<Block> blocks(String body) {
        return HtmlReader.read("<html><body>" + body + "</body></html>").blocks();
    }

    private static SavedPage saved(String text, List<String> with, List<String> without) {
        return new SavedPage("set", "id", "", Path.of("none"), text, List.of(), with, without);
    }
}
