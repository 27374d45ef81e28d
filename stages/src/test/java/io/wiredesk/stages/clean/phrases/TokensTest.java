package io.wiredesk.stages.clean.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    /** Units that fold in ways of their own, among plain ones. */
    private static final String UNITS = "aBz09 .-ßÉéİıΣσς\u0307\u0301ＡＢ１！日本カ한ǅᾼ\uD83D\uDE00\uD801\uDC00\uD800©";

    @Test
    void wordsPartWhereTextsWereGluedTogether() {
        assertThat(Tokens.of("Ankara'dan dönenlerRead more in NewYork 日本").wordList())
                .containsExactly("ankara", "dan", "dönenler", "read", "more", "in", "new", "york", "日", "本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"İSTANBUL", "ΟΔΟΣ", "ＡＢＣ", "Straße", "e\u0301A", "\uD801\uDC00b", "\u0307"})
    void theHashIsThatOfTheFoldedForm(String text) {
        // When
        Tokens tokens = Tokens.of(text);

        // Then
        assertThat(tokens.hash(0)).isEqualTo(tokens.get(0).hashCode());
        assertThat(Tokens.of(text).is(0, tokens.get(0))).isTrue();
    }

    @Test
    void anyTextIsComparedAsItsFoldedForm() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            // Given
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, UNITS.length()).forEach(at -> text.append(UNITS.charAt(at)));

            // When
            Tokens read = Tokens.of(text.toString());
            Tokens compared = Tokens.of(text.toString());

            // Then
            for (int i = 0; i < read.size(); i++) {
                String folded = Tokens.fold(text.substring(read.start(i), read.end(i)));
                assertThat(read.get(i)).as("seed %d, round %d", seed, round).isEqualTo(folded);
                assertThat(compared.is(i, folded))
                        .as("seed %d, round %d", seed, round)
                        .isTrue();
                assertThat(compared.is(i, folded + 'x')).isFalse();
            }
        }
    }

    @Test
    void anIndexTellsWordsOfOneHashApart() {
        // Given
        TokenIndex<Integer> index = new TokenIndex<>(Map.of("sign", List.of(1, 2), "an", List.of(3)));

        // When
        Tokens tokens = Tokens.of("SIGN c0 An");

        // Then
        assertThat(tokens.hash(1)).isEqualTo(tokens.hash(2));
        assertThat(index.get(tokens, 0)).containsExactly(1, 2);
        assertThat(index.get(tokens, 1)).isEmpty();
        assertThat(index.get(tokens, 2)).containsExactly(3);
    }
}
