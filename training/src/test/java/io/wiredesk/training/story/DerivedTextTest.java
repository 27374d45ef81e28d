package io.wiredesk.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivedTextTest {

    private static final String FIRST = "The night ferry left on time, the harbour master said on Tuesday. ".repeat(3);
    private static final String SECOND =
            "Nobody knew whether it would come back before the storm did, he added. ".repeat(3);
    private static final String PAGE =
            "<body><nav><p>World and politics and sport today</p></nav><div><article><h2>What now</h2><p>" + FIRST
                    + "</p><p>Sign up for our daily letter here</p><p>" + SECOND + "</p></article></div></body>";
    private static final String BODY = "What now\n" + FIRST + "\n" + SECOND;

    @Test
    void theRegionOfTheStoryIsTakenWithItsResidue() {
        // When
        DerivedText text = DerivedText.of(PAGE, BODY).orElseThrow();

        // Then
        assertThat(lines(text, true)).containsExactly("What now", FIRST.trim(), SECOND.trim());
        assertThat(lines(text, false)).containsExactly("Sign up for our daily letter here");
        assertThat(text.text()).doesNotContain("politics");
    }

    @Test
    void aPageWithoutItsStoryGivesNoText() {
        // When
        Optional<DerivedText> text = DerivedText.of("<p>Another text altogether stands on this page.</p>", FIRST);

        // Then
        assertThat(text).isEmpty();
    }

    @Test
    void theStoryAloneHasNothingElse() {
        // Given
        DerivedText text = DerivedText.of(PAGE, BODY).orElseThrow();

        // When
        DerivedText start = text.storyAlone(2);

        // Then
        assertThat(start.text()).isEqualTo("What now\n\n" + FIRST.trim());
        assertThat(lines(start, true)).hasSize(2);
    }

    @Test
    void variantsHoldNoMoreThanTheTextAndKeepItsLabels() {
        // Given
        DerivedText text = DerivedText.of(PAGE, BODY).orElseThrow();

        for (long seed = 0; seed < 20; seed++) {
            // When
            List<DerivedText> variants = Variants.of(text, BODY, seed);

            // Then
            assertThat(lines(variants.get(0), true)).as("seed %d", seed).isEqualTo(lines(text, true));
            assertThat(lines(text, true)).as("seed %d", seed).containsAll(lines(variants.get(1), true));
            assertThat(lines(text, false)).as("seed %d", seed).containsAll(lines(variants.get(1), false));
        }
    }

    private static List<String> lines(DerivedText text, boolean story) {
        return IntStream.range(0, text.labels().length)
                .filter(i -> story ? text.isStory(i) : text.isResidue(i))
                .mapToObj(i -> text.blocks().get(i).text())
                .toList();
    }
}
