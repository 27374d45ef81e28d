package io.wiredesk.training;

import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.util.List;

/** Labelled sentences for tests. */
final class Labelled {

    private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load());

    private Labelled() {}

    static LabelledSentence sentence(String text, Labels.Span... names) {
        return new LabelledSentence(new Sentence(TOKENIZER.tokens(text, 0, text.length())), List.of(names));
    }
}
