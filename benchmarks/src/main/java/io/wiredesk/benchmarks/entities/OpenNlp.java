package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** OpenNLP's NameFinder behind its own simple tokenizer; it gets its sentences for free, from the empty lines of the text. */
final class OpenNlp implements Recogniser {

    private final NameFinderME finder;

    OpenNlp(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
    }

    @Override
    public String name() {
        return "OpenNLP NameFinder";
    }

    @Override
    public List<Name> names(Labelled document) {
        List<Name> names = new ArrayList<>();
        String text = document.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            addNames(text.substring(start, end), start, names);
            start = end + 2;
        }
        finder.clearAdaptiveData();
        return names;
    }

    private void addNames(String sentence, int offset, List<Name> names) {
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(sentence);
        for (Span name : finder.find(Span.spansToStrings(spans, sentence))) {
            names.add(new Name(
                    EntityType.valueOf(name.getType()),
                    offset + spans[name.getStart()].getStart(),
                    offset + spans[name.getEnd() - 1].getEnd()));
        }
    }
}
