package io.wiredesk.stages.entities.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load());
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(TOKENIZER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Okafor’s ship|Mr.;Okafor;'s;ship",
                "“We won,” she said.|\";We;won;,;\";she;said;.",
                "the sailors’ union|the;sailors;';union",
                "O’Brien met Jean-Luc.|O'Brien;met;Jean-Luc;.",
                "London-based US-led Kim Jong-il COVID-19|London;-;based;US;-;led;Kim;Jong-il;COVID-19",
                "€14.5m and $2.1bn, 11,400 men|€;14.5m;and;$;2.1bn;,;11,400;men",
                "at 9:30 on 3/4|at;9:30;on;3/4",
                "J. F. Holt of the U.S. Army|J.;F.;Holt;of;the;U.S.;Army",
                "see https://example.org/a?b=1, or a.b@example.org.|see;https://example.org/a?b=1;,;or;a.b@example.org;.",
                "crews – and ships—sail|crews;–;and;ships;—;sail",
                "Wait... what?!|Wait;...;what;?;!",
                "(FNSC) #strike @union|(;FNSC;);#strike;@union"
            })
    void partsWordsAndMarks(String text, String tokens) {
        assertThat(TOKENIZER.tokens(text, 0, text.length()))
                .extracting(Token::form)
                .containsExactly(tokens.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained. He left.|2",
                "Mr. Holt met Gen. Omar. They spoke.|2",
                "“It is over.” She left.|2",
                "“Why now?” asked Holt.|1",
                "He lives in the U.S. The firm does not.|2",
                "He lives in the U.S. Virgin Islands.|1",
                "It cost 3.5 million. 400 came.|2",
                "She said: “Stop. Now.”|2"
            })
    void splitsSentences(String text, int sentences) {
        assertThat(SPLITTER.sentences(text, 0, text.length())).hasSize(sentences);
    }

    @Test
    void offsetsAreThoseOfTheWholeTextInUtf16Units() {
        // Given
        String text = "xx \uD83D\uDE00 Zoë’s ship";

        // When
        List<Token> tokens = TOKENIZER.tokens(text, 3, text.length());

        // Then
        assertThat(tokens).extracting(Token::start).containsExactly(3, 6, 9, 12);
        assertThat(text.substring(tokens.get(1).start(), tokens.get(1).end())).isEqualTo("Zoë");
    }

    @Test
    void tokensAreInOrderBoundedAndCoverAllButWhiteSpace() {
        String alphabet = "aB.'’-\"“,:/ @#$€3\n\uD83D\uDE00\0(";
        for (int seed = 0; seed < 3_000; seed++) {
            // Given
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            // When
            List<Token> tokens = TOKENIZER.tokens(text, 0, text.length());

            // Then
            int end = 0;
            for (Token token : tokens) {
                assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, token.start()).chars().allMatch(Chars::isSpace))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(token.end() - token.start()).as("seed %d", seed).isBetween(1, Tokenizer.MAX_TOKEN);
                end = token.end();
            }
        }
    }

    @Test
    void noSentenceIsLongerThanItsBound() {
        String text = "word ".repeat(5_000);
        assertThat(SPLITTER.sentences(text, 0, text.length()))
                .allMatch(sentence -> sentence.size() <= SentenceSplitter.MAX_TOKENS)
                .hasSize(25);
    }
}
