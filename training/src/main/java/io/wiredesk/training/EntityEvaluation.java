package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.tagger.Tagger;
import io.wiredesk.stages.entities.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures the tagger on labelled documents, sentence by sentence with the whole document as evidence. */
public final class EntityEvaluation {

    private EntityEvaluation() {}

    /** Scores the tagger that is shipped on a {@code *.conll.gz} file, whose labels are taken as they are. */
    public static SpanScores score(Path file) throws IOException {
        Gazetteer gazetteer = Gazetteer.load(Countries.load(), Cities.load());
        return score(Tagger.load(gazetteer), Corpus.raw(file));
    }

    static SpanScores score(Tagger tagger, List<List<LabelledSentence>> documents) {
        SpanScores scores = new SpanScores();
        for (List<LabelledSentence> document : documents) {
            List<Sentence> sentences =
                    document.stream().map(LabelledSentence::sentence).toList();
            List<List<Tagger.Name>> names = tagger.tag(sentences);
            for (int s = 0; s < sentences.size(); s++) {
                List<Labels.Span> found = names.get(s).stream()
                        .map(name -> new Labels.Span(name.first(), name.last(), name.type()))
                        .toList();
                scores.add(document.get(s).names(), found);
            }
        }
        return scores;
    }
}
