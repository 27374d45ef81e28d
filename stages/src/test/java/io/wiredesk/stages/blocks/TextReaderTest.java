package io.wiredesk.stages.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    @Test
    void emptyLinesPartGroupsAndOtherLineBreaksPartBlocksOfOneGroup() {
        // When
        Page page = TextReader.read("Hull\nThe ferry left.\r\n\r\n \nNobody waved.");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Hull", "The ferry left.", "Nobody waved.");
        assertThat(page.blocks())
                .extracting(block -> block.markup().group())
                .satisfies(groups -> assertThat(groups.get(0)).isEqualTo(groups.get(1)))
                .satisfies(groups -> assertThat(groups.get(1)).isNotEqualTo(groups.get(2)));
        assertThat(page.markedUp()).isFalse();
    }

    @Test
    void aLineOfAHardWrappedTextGoesOnWhereTheNextWordHadNoRoom() {
        // Given
        String wrapped = "The minister said on Tuesday that the talks\n"
                + "would go on until Friday, when the council\n"
                + "of the union meets for the second time in a\n"
                + "row.\n"
                + "\n"
                + "Nobody expects an end.";

        // When
        Page page = TextReader.read(wrapped);

        // Then
        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "The minister said on Tuesday that the talks would go on until Friday, when the council"
                                + " of the union meets for the second time in a row.",
                        "Nobody expects an end.");
    }

    @Test
    void linesOfOtherTextsStandAlone() {
        // When
        Page page = TextReader.read("A short line\nAnother one that is far longer than that\nAnd one more");

        // Then
        assertThat(page.blocks()).hasSize(3);
    }

    @Test
    void anItemIsReadWithoutItsBulletAndWithTheLinesThatHangUnderIt() {
        // When
        Page page = TextReader.read("• The ferry left\n  at dawn\n- Nobody waved");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("The ferry left at dawn", "Nobody waved");
        assertThat(page.blocks()).extracting(Block::kind).containsOnly(BlockKind.LIST_ITEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # The ferry left      | The ferry left
            *The ferry left*      | The ferry left
            _The ferry left_      | The ferry left
            *The* ferry *left*    | *The* ferry *left*
            #ferry                | #ferry
            """)
    void theMarksOfAHeadingAndOfAnEmphasisedLineAreLeftOut(String line, String text) {
        assertThat(TextReader.read(line).blocks()).extracting(Block::text).containsExactly(text);
    }

    @Test
    void aTextThatShowsNothingHasNoBlocks() {
        assertThat(TextReader.read(" \n\u0000\u200b\n").blocks()).isEmpty();
    }
}
