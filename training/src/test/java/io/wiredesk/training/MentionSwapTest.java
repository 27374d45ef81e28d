package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionSwapTest {

    @Test
    void aPersonGetsOneOtherNameThroughoutADocument() {
        // Given
        LabelledSentence full = Labelled.sentence("Thomas Okafor left Hull .", person(0, 1), place(3));
        LabelledSentence surname = Labelled.sentence("Mr Okafor is from Kenya .", person(1, 1), place(4));

        // When
        List<LabelledSentence> swapped =
                new MentionSwap(Countries.load(), 1).swap(List.of(full, surname), new MentionSwap.Shares(1, 1, 0));

        // Then
        String name = swapped.get(0).text(swapped.get(0).names().get(0));
        String last = swapped.get(1).text(swapped.get(1).names().get(0));
        assertThat(name).isNotEqualTo("Thomas Okafor").endsWith(' ' + last);
        assertThat(swapped.get(0).text(swapped.get(0).names().get(1))).isNotEqualTo("Hull");
        assertThat(swapped.get(1).text(swapped.get(1).names().get(1))).isEqualTo("Kenya");
        assertThat(Labels.spans(swapped.get(1).labels()))
                .isEqualTo(swapped.get(1).names());
    }

    @Test
    void nothingIsSwappedWhenNoShareIs() {
        // Given
        LabelledSentence sentence = Labelled.sentence("Thomas Okafor left Hull .", person(0, 1), place(3));

        // When
        List<LabelledSentence> same =
                new MentionSwap(Countries.load(), 1).swap(List.of(sentence), new MentionSwap.Shares(0, 0, 0));

        // Then
        assertThat(same.get(0).names()).isEqualTo(sentence.names());
        assertThat(same.get(0).sentence()).isEqualTo(sentence.sentence());
    }

    private static Labels.Span person(int first, int last) {
        return new Labels.Span(first, last, EntityType.PERSON);
    }

    private static Labels.Span place(int index) {
        return new Labels.Span(index, index, EntityType.PLACE);
    }
}
