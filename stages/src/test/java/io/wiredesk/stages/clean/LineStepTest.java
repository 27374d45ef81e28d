package io.wiredesk.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.Looks;
import io.wiredesk.stages.clean.score.StoryModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineStepTest {

    private static final String FIRST =
            "The harbour master of Hollum said on Tuesday that the ferry to Brede would sail again in March.";
    private static final String SECOND =
            "The ferry had been in the dock since the storm of January, in which the harbour lost its only crane.";
    private static final String SHORT = "Garden sheds of distinction";

    private static final WordLists WORDS = WordLists.load();

    /** Lines of up to six words are residue to it. */
    private static final Cleaner CLEANER = Cleaner.withModels(WORDS, StoryModel.NONE, byWords(6, -9));

    @Test
    void whatTheModelSpeaksAgainstGoesIntoTheLedger() {
        // When
        CleanText text = clean(FIRST, SHORT, SECOND);

        // Then
        assertThat(text.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed()).singleElement().satisfies(removed -> {
            assertThat(removed.rule()).isEqualTo("score");
            assertThat(text.visible().substring(removed.start(), removed.end())).isEqualTo(SHORT + "\n\n");
        });
    }

    @Test
    void aTextOfTwoLinesIsLetAlone() {
        // When
        CleanText text = clean(FIRST, SHORT);

        // Then
        assertThat(text.text()).isEqualTo(FIRST + "\n\n" + SHORT);
    }

    @Test
    void aTextOfWhichLittleWouldBeLeftIsLetAlone() {
        // When
        CleanText text = clean("One, two and three.", "Four, five and six.", "Seven and eight.", "Nine and ten.");

        // Then
        assertThat(text.removed()).isEmpty();
    }

    @Test
    void amongListsAShortLineIsJudgedMoreCautiously() {
        // Given
        Cleaner doubtful = Cleaner.withModels(WORDS, StoryModel.NONE, byWords(4, -3));
        String name = "Hollum harbour crane driver number ";

        // When
        CleanText prose = clean(doubtful, FIRST, SHORT, SECOND);
        CleanText list =
                clean(doubtful, FIRST, name + "one", name + "two", name + "three", name + "four", name + "five", SHORT);

        // Then
        assertThat(prose.text()).doesNotContain(SHORT);
        assertThat(list.text()).contains(SHORT);
    }

    @Test
    void theModelMayOverruleABylineThatHasNoByInIt() {
        // Given
        Cleaner kind = Cleaner.withModels(WORDS, StoryModel.NONE, byWords(0, -9));
        Cleaner silent = Cleaner.withModels(WORDS, StoryModel.NONE, LineModel.NONE);

        Page page = TextReader.read(String.join("\n\n", FIRST, "Ingrid Sallow", SECOND));

        // When
        Cleaned kept = kind.clean(page, List.of());
        Cleaned taken = silent.clean(page, List.of());

        // Then
        assertThat(taken.gleanings().bylines()).containsExactly("Ingrid Sallow");
        assertThat(kept.gleanings().bylines()).isEmpty();
        assertThat(kept.text().text()).contains("Ingrid Sallow");
    }

    private static CleanText clean(String... lines) {
        return clean(CLEANER, lines);
    }

    private static CleanText clean(Cleaner cleaner, String... lines) {
        return cleaner.clean(TextReader.read(String.join("\n\n", lines)), List.of())
                .text();
    }

    /** The first number of a line is how many words it has. */
    private static LineModel byWords(int most, float odds) {
        int[] threshold = {Forest.ordered(most + 0.5f)};
        Forest forest = new Forest(1, new short[] {0}, threshold, new float[] {odds, 9}, 0);
        return new LineModel(new Looks(LineModel.NONE.looks().look(), forest, forest));
    }
}
