package io.wiredesk.stages.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " The ferry\tleft ",
                "The\u00a0ferry\r\n\n left",
                "The \u0000ferry\u200b l\u00adeft\ufeff",
                "The\u3000ferry\u2009left"
            })
    void runsOfWhiteSpaceAreOneSpaceAndWhatNobodySeesIsNotThere(String text) {
        assertThat(Whitespace.normalise(text)).isEqualTo("The ferry left");
    }

    @Test
    void aTextThatIsNormalIsNotCopied() {
        // Given
        String text = "The ferry left";

        // When
        String normal = Whitespace.normalise(text);

        // Then
        assertThat(normal).isSameAs(text);
    }
}
