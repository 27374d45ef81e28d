package io.wiredesk.stages.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour closed.<br>Nobody said why.           | 2
            Idris Pell<br>Hull                                | 2
            Idris Pell<br><br>Hull                            | 2
            A line that somebody has wrapped by hand at the<br>Antwerp office goes on | 1
            The talks go on<br>until Friday                   | 1
            The talks<br>&nbsp;                               | 1
            """)
    void aLineBreakPartsParagraphsUnlessItWrapsASentence(String html, int blocks) {
        // When
        Page page = HtmlReader.read("<p>" + html + "</p>");

        // Then
        assertThat(page.blocks()).hasSize(blocks);
    }

    @Test
    void aPartThatWasSentLateStandsInItsPlace() {
        // When
        Page page = HtmlReader.read("<html><body><h1>Boats</h1><template id=\"B:0\"></template><p>Footer</p>"
                + "<div hidden id=\"S:0\"><p>The harbour closed.</p></div><div hidden>Menu</div></body></html>");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Boats", "The harbour closed.", "Footer");
    }

    @Test
    void aPartInsideItsOwnPlaceStaysWhereItIs() {
        // When
        Page page = HtmlReader.read(
                "<html><body><div hidden id=\"S:0\"><p>One</p><template id=\"B:0\"></template></div></body></html>");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("One");
    }

    @Test
    void whatAScriptWouldShowFromATemplateIsReadAndOtherWordsForBrowsersWithoutScriptsAreNot() {
        // When
        Page page =
                HtmlReader.read("<html><body><h1>Boats</h1><div><script type='text/template'><p>It closed.</p></script>"
                        + "<noscript><p>The harbour closed.</p></noscript></div>"
                        + "<noscript><p>Switch scripts on.</p></noscript></body></html>");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Boats", "The harbour closed.");
    }

    @Test
    void aLetterAndItsAccentAreOneCharacter() {
        // When
        Page page = HtmlReader.read("<title>Gepru\u0308ft</title><p>Der Hafen wird gepru\u0308ft.</p>");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Der Hafen wird gepr\u00FCft.");
        assertThat(page.head().title()).contains("Gepr\u00FCft");
    }

    @Test
    void endlessAccentsAreLeftAsTheyAre() {
        // Given
        String accents = "\u0301\u0323".repeat(200_000);

        // When
        Page page = HtmlReader.read("<p>Zalgo" + accents + "</p>");

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Zalgo" + accents);
    }

    @Test
    void aPageThatWasReadInTheWrongCharsetIsMended() {
        // Given
        String written = "<p>„Die Fähre fährt nicht“ – Hafenamt</p>";
        String misread = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        // When
        Page page = HtmlReader.read(misread);

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("„Die Fähre fährt nicht“ – Hafenamt");
    }

    @Test
    void aPageThatOnlySpeaksOfAWrongCharsetIsNot() {
        // Given
        String html = "<p>Who reads ä as Ã¤ gets it wrong – always.</p>";

        // When
        Page page = HtmlReader.read(html);

        // Then
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Who reads ä as Ã¤ gets it wrong – always.");
    }

    @Test
    void aBlockKnowsItsElementItsLinksAndItsPlace() {
        // When
        Page page = HtmlReader.read("<html><body><nav><ul><li><a href=/>Home</a></li></ul></nav><article>"
                + "<h2>Boats</h2><p class=lead>See <a href=/x>Hull</a></p></article></body></html>");

        // Then
        Block item = page.blocks().get(0);
        Block heading = page.blocks().get(1);
        Block paragraph = page.blocks().get(2);
        assertThat(page.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.PARAGRAPH);
        assertThat(item.linkDensity()).isEqualTo(1);
        assertThat(item.in(Zone.NAVIGATION)).isTrue();
        assertThat(heading.markup().level()).isEqualTo(2);
        assertThat(paragraph.markup().linkUnits()).isEqualTo("Hull".length());
        assertThat(paragraph.markup().path()).isEqualTo("article>p.lead");
        assertThat(paragraph.in(Zone.ARTICLE)).isTrue();
        assertThat(paragraph.in(Zone.NAVIGATION)).isFalse();
    }

    @Test
    void boxesHoldTheBlocksOfTheirElementsAndStandBehindTheBoxAroundThem() {
        // When
        Page page = HtmlReader.read("<html><body><div class='story wide'><p>One</p><p>Two</p></div></body></html>");

        // Then
        Box own = page.boxes().get(page.blocks().get(1).markup().box());
        Box outer = page.boxes().get(own.parent());
        assertThat(own.tag()).isEqualTo("p");
        assertThat(outer.tokens()).containsExactly("story", "wide");
        assertThat(outer.from()).isZero();
        assertThat(outer.to()).isEqualTo(2);
        for (int i = 0; i < page.boxes().size(); i++) {
            assertThat(page.boxes().get(i).parent()).isLessThan(i);
        }
    }

    @Test
    void onlyMarkUpWithoutAPageAroundItIsAFragment() {
        assertThat(HtmlReader.read("<p>One</p>").fragment()).isTrue();
        assertThat(HtmlReader.read("<html><p>One</p></html>").fragment()).isFalse();
    }
}
