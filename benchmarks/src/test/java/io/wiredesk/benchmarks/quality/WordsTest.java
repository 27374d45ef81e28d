package io.wiredesk.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersNumbersAndUnderscores() {
        assertThat(Words.of("Mr Okafor's 11,400 x_1 ½ Ⅻ"))
                .containsExactly("Mr", "Okafor", "s", "11", "400", "x_1", "½", "Ⅻ");
    }

    @Test
    void lettersOutsideTheBasicPlaneStayWhole() {
        assertThat(Words.of("a\uD835\uDC00b \uD83D\uDE00c")).containsExactly("a\uD835\uDC00b", "c");
    }

    @Test
    void noWordsInPunctuation() {
        assertThat(Words.of("… – “”")).isEmpty();
    }
}
