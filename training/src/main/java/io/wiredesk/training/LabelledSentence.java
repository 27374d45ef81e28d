package io.wiredesk.training;

import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Sentence;
import java.util.List;

/** A sentence with the names that people or a machine marked in it. */
record LabelledSentence(Sentence sentence, List<Labels.Span> names) {

    int[] labels() {
        return Labels.encode(sentence.size(), names);
    }

    /** The words of a span, joined by spaces. */
    String text(Labels.Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = span.first(); i <= span.last(); i++) {
            text.append(i == span.first() ? "" : " ").append(sentence.token(i).form());
        }
        return text.toString();
    }
}
