package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Bush spoke|PERSON:0-1|PERSON:Bush",
                "Mr. Holt spoke|PLACE:1-1|PERSON:Holt",
                "the Dutch fleet|PLACE:1-1|OTHER:Dutch",
                "a Belgian ship||OTHER:Belgian",
                "Iran said no|ORGANISATION:0-0|PLACE:Iran",
                "NATO said no|PLACE:0-0|ORGANISATION:NATO",
                "in southern Iraq|PLACE:1-2|PLACE:Iraq",
                "the Prime Minister|PERSON:1-2|"
            })
    void brings_labels_to_one_guideline(String text, String names, String expected) {
        // Given
        Sentence sentence = new Sentence(new Tokenizer(Abbreviations.load()).tokens(text, 0, text.length()));
        List<Labels.Span> spans = new ArrayList<>();
        if (names != null) {
            String[] parts = names.split("[:-]");
            spans.add(new Labels.Span(
                    Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), EntityType.valueOf(parts[0])));
        }

        // When
        LabelledSentence mended = new Guideline(Countries.load())
                .apply(List.of(List.of(new LabelledSentence(sentence, spans))))
                .get(0)
                .get(0);

        // Then
        assertThat(mended.names().stream().map(span -> span.type() + ":" + mended.text(span)))
                .containsExactly(expected == null ? new String[0] : new String[] {expected});
    }
}
