package io.wiredesk.training;

import io.wiredesk.stages.entities.tagger.DocumentEvidence;
import io.wiredesk.stages.entities.tagger.FeatureExtractor;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.tagger.Model;
import io.wiredesk.stages.entities.tagger.View;
import io.wiredesk.stages.entities.tagger.Viterbi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns labelled documents into rows of the weight table. */
final class Examples {

    private static final int NO_LABEL = -1;

    private final FeatureExtractor extractor;
    private final int bits;

    Examples(FeatureExtractor extractor, int bits) {
        this.extractor = extractor;
        this.bits = bits;
    }

    List<Example> of(List<List<LabelledSentence>> documents) {
        return documents.stream().map(this::first).toList();
    }

    /** Every other example. */
    static List<Example> half(List<Example> examples, int parity) {
        return IntStream.range(0, examples.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(examples::get)
                .toList();
    }

    private Example first(List<LabelledSentence> document) {
        List<View> views = views(document);
        DocumentEvidence evidence = new DocumentEvidence(views);
        List<Example.Item> items = new ArrayList<>();
        for (int s = 0; s < views.size(); s++) {
            View view = views.get(s);
            int[][] features = new int[view.size()][];
            int[][] alone = new int[view.size()][];
            for (int i = 0; i < view.size(); i++) {
                features[i] = rows(extractor.features(view, i));
                alone[i] = rows(extractor.documentFeatures(evidence, view, i, NO_LABEL));
            }
            items.add(new Example.Item(labels(document.get(s), view), features, alone, null));
        }
        return new Example(items);
    }

    /** A name that holds a token which the tagger passes over cannot be learned. */
    private static int[] labels(LabelledSentence sentence, View view) {
        List<Labels.Span> names = sentence.names().stream()
                .filter(name -> IntStream.rangeClosed(name.first(), name.last()).noneMatch(view::quiet))
                .toList();
        return Labels.encode(sentence.sentence().size(), names);
    }

    /** The same examples with the rows of the second pass, document {@code i} labelled by model {@code i % 2}. */
    List<Example> withSecondPass(List<List<LabelledSentence>> documents, List<Example> first, List<Model> models) {
        List<Example> examples = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            examples.add(second(documents.get(i), first.get(i), models.get(i % 2)));
        }
        return examples;
    }

    private Example second(List<LabelledSentence> document, Example first, Model model) {
        List<View> views = views(document);
        DocumentEvidence evidence = new DocumentEvidence(views);
        List<int[]> labels = new ArrayList<>();
        for (int s = 0; s < views.size(); s++) {
            labels.add(decode(first.sentences().get(s), model));
            evidence.add(views.get(s), labels.get(s));
        }
        List<Example.Item> items = new ArrayList<>();
        for (int s = 0; s < views.size(); s++) {
            View view = views.get(s);
            int[][] rows = new int[view.size()][];
            for (int i = 0; i < view.size(); i++) {
                rows[i] = rows(extractor.documentFeatures(evidence, view, i, labels.get(s)[i]));
            }
            items.add(first.sentences().get(s).withSecond(rows));
        }
        return new Example(items);
    }

    private static int[] decode(Example.Item item, Model model) {
        float[] scores = new float[item.labels().length * Labels.COUNT];
        for (int i = 0; i < item.labels().length; i++) {
            model.addRows(item.features()[i], scores, i * Labels.COUNT);
            model.addRows(item.alone()[i], scores, i * Labels.COUNT);
        }
        return new Viterbi(model.transitions()).decode(scores, item::quiet);
    }

    private List<View> views(List<LabelledSentence> document) {
        return document.stream().map(s -> extractor.view(s.sentence())).toList();
    }

    private int[] rows(int[] hashes) {
        int[] rows = new int[hashes.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Model.row(hashes[i], bits);
        }
        return rows;
    }
}
