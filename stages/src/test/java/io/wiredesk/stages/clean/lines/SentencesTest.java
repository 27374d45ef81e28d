package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The ferry left.              | true  | true
            “The ferry left.”            | true  | true
            (The ferry left.)            | true  | true
            渡り船は出た。                | true  | true
            Has the ferry left?          | true  | false
            The ferry has left!          | true  | false
            The ferry has left …         | true  | false
            The ferry has left           | false | false
            The ferry has left:          | false | false
            """)
    void anEndMarkEndsASentenceAndOnlyAFullStopTells(String text, boolean ended, boolean told) {
        assertThat(Sentences.isEnded(text)).isEqualTo(ended);
        assertThat(Sentences.isTold(text)).isEqualTo(told);
    }
}
