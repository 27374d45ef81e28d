package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineTest {

    private static final Guideline GUIDELINE = new Guideline(Countries.load());

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
    void labelsAreBroughtToOneGuideline(String text, String name, String expected) {
        // Given
        LabelledSentence sentence = name == null ? Labelled.sentence(text) : Labelled.sentence(text, span(name));

        // When
        LabelledSentence mended =
                GUIDELINE.apply(List.of(List.of(sentence))).get(0).get(0);

        // Then
        assertThat(mended.names().stream().map(span -> span.type() + ":" + mended.text(span)))
                .containsExactly(expected == null ? new String[0] : new String[] {expected});
    }

    /** A span as the table writes it: its type, its first token and its last one. */
    private static Labels.Span span(String name) {
        String[] parts = name.split("[:-]");
        return new Labels.Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), EntityType.valueOf(parts[0]));
    }
}
