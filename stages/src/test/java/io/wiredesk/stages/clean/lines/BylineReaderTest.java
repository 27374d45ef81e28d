package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

    private static final BylineReader BYLINES = BylineReader.standard(WordLists.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Lena Marquardt                               | Lena Marquardt
            By Lena Marquardt and Idris Pell                | Lena Marquardt; Idris Pell
            Von Lena Marquardt, Hamburg                     | Lena Marquardt
            Par Lena Marquardt le 5 octobre 2026            | Lena Marquardt
            Lena Marquardt, Harbour Correspondent           | Lena Marquardt
            Lena Marquardt | Lena Marquardt
            By Harbour Post Staff                           | ''
            """)
    void thePeopleOfABylineAreReadWithoutPlacesDatesAndRoles(String line, String people) {
        // When
        List<String> read = BYLINES.people(line);

        // Then
        assertThat(String.join("; ", read)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"By Lena Marquardt", "Von Lena Marquardt und Idris Pell", "By Lena Marquardt, 5 October 2026"})
    void aLineThatOpensWithAWordForOneAndANameIsAByline(String line) {
        assertThat(BYLINES.isByline(line, Tokens.of(line), false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lena Marquardt", "Lena Marquardt, Harbour Correspondent"})
    void aNameWithoutSuchAWordIsOneOnlyWhereThatWillDo(String line) {
        assertThat(BYLINES.isByline(line, Tokens.of(line), true)).isTrue();
        assertThat(BYLINES.isByline(line, Tokens.of(line), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the ferry had left",
                "By Lena Marquardt the harbour was never forgiven.",
                "The ferry left Hull on Tuesday",
                "By"
            })
    void otherLinesAreNone(String line) {
        assertThat(BYLINES.isByline(line, Tokens.of(line), true)).isFalse();
    }

    @Test
    void aLineBeyondTheBoundNamesNobody() {
        assertThat(BYLINES.people("By Lena Marquardt" + " and Idris Pell".repeat(40)))
                .isEmpty();
    }
}
