package io.wiredesk.stages.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Read more: 14 stories from Hull     | READ MORE - 3 stories from Hull
            Updated 18:02, 16 October           | Updated 9:15, 7 October
            続きを読む(1)                         | 続きを読む(234)
            """)
    void numbersCaseAndMarksDoNotMakeANewText(String one, String other) {
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other)).isNotEqualTo(Fingerprint.NONE);
    }

    @Test
    void otherWordsAreAnotherText() {
        assertThat(Fingerprint.of("Sign up for our letter")).isNotEqualTo(Fingerprint.of("Sign up for her letter"));
    }

    @Test
    void aNumberIsPartOfTheText() {
        assertThat(Fingerprint.of("Part 3")).isNotEqualTo(Fingerprint.of("Part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "a 1", "—", "3.5 %"})
    void textsWithHardlyALetterHaveNone(String text) {
        assertThat(Fingerprint.of(text)).isEqualTo(Fingerprint.NONE);
    }
}
