package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void aSentenceBecomesAHeadlineWithTheSameNames() {
        // Given
        LabelledSentence sentence = Labelled.sentence(
                "Police in Hull are looking for a lost ferry", new Labels.Span(2, 2, EntityType.PLACE));

        // When
        List<List<LabelledSentence>> headlines = new Headlines(1).of(Collections.nCopies(40, List.of(sentence)), 1);

        // Then
        assertThat(headlines).hasSize(40).allMatch(story -> story.get(0).names().equals(sentence.names()));
        assertThat(headlines.stream().map(story -> story.get(0).text(new Labels.Span(0, 8, EntityType.PLACE))))
                .contains("Police in Hull are Looking for a Lost Ferry", "POLICE IN HULL ARE LOOKING FOR A LOST FERRY");
    }
}
