package io.wiredesk.training.story;

import static io.wiredesk.training.story.Labels.RESIDUE;
import static io.wiredesk.training.story.Labels.STORY;
import static io.wiredesk.training.story.Labels.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import org.junit.jupiter.api.Test;

class ImpliedTest {

    @Test
    void whatStandsBetweenPassagesOfTheStoryAndLooksLikeThemIsStory() {
        // Given
        Page page =
                page("<article><p>One</p><p>Two</p><h2>Three</h2><p class=ad>Four</p><p>Five</p><p>Six</p></article>");

        // When
        byte[] labels = Implied.of(page, new byte[] {STORY, UNKNOWN, UNKNOWN, UNKNOWN, STORY, UNKNOWN});

        // Then
        assertThat(labels).containsExactly(STORY, STORY, UNKNOWN, UNKNOWN, STORY, UNKNOWN);
    }

    @Test
    void aPathThatResidueHasTooSaysNothing() {
        // Given
        Page page = page("<article><p>One</p><p>Two</p><p>Three</p><p>Four</p></article>");

        // When
        byte[] labels = Implied.of(page, new byte[] {STORY, UNKNOWN, RESIDUE, STORY});

        // Then
        assertThat(labels).containsExactly(STORY, UNKNOWN, RESIDUE, STORY);
    }

    @Test
    void outsideTheElementOfTheStoryNothingIsStoryButWhatStandsUnderTheHeadline() {
        // Given
        Page page = page("<div>Menu</div><h1>Headline</h1><div>Standfirst</div>"
                + "<article><p>One</p><p>Two</p><p>Three</p></article><p>Footer</p>");

        // When
        byte[] labels = Implied.of(page, new byte[] {UNKNOWN, UNKNOWN, UNKNOWN, STORY, STORY, UNKNOWN, UNKNOWN});

        // Then
        assertThat(labels).containsExactly(RESIDUE, UNKNOWN, UNKNOWN, STORY, STORY, UNKNOWN, RESIDUE);
    }

    @Test
    void onePassageImpliesNothing() {
        // Given
        Page page = page("<article><p>One</p><p>Two</p></article><p>Footer</p>");

        // When
        byte[] labels = Implied.of(page, new byte[] {STORY, UNKNOWN, UNKNOWN});

        // Then
        assertThat(labels).containsExactly(STORY, UNKNOWN, UNKNOWN);
    }

    private static Page page(String body) {
        return HtmlReader.read("<html><body>" + body + "</body></html>");
    }
}
