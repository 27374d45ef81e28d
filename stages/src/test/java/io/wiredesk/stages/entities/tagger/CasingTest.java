package io.wiredesk.stages.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doctors in Accra ended their strike on Monday|SENTENCE",
                "Doctors In Accra End Long Strike On Monday|TITLE",
                "DOCTORS IN ACCRA END STRIKE AFTER TALKS|CAPITALS",
                "Goma|SENTENCE",
                "UN, AU and EU call for calm in the east|SENTENCE"
            })
    void tellsHeadlinesFromSentences(String text, Casing expected) {
        Sentence sentence = new Sentence(new Tokenizer(Abbreviations.load()).tokens(text, 0, text.length()));
        assertThat(Casing.of(sentence)).isEqualTo(expected);
    }
}
