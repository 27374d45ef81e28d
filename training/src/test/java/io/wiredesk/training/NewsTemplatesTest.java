package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTemplatesTest {

    @Test
    void everySlotIsFilledAndLabelled() {
        // When
        List<List<LabelledSentence>> stories = new NewsTemplates(Cities.load()).stories(2);

        // Then
        assertThat(stories).isNotEmpty();
        for (List<LabelledSentence> story : stories) {
            assertThat(story.stream()
                            .mapToInt(sentence -> sentence.names().size())
                            .sum())
                    .isPositive();
            for (LabelledSentence sentence : story) {
                assertThat(sentence.sentence().tokens())
                        .noneMatch(token -> token.form().contains("{"));
                assertThat(Labels.spans(sentence.labels())).isEqualTo(sentence.names());
            }
        }
    }
}
