package io.wiredesk.stages.blocks;

import static org.assertj.core.api.Assertions.assertThat;

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
}
