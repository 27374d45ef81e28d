package io.wiredesk.stages.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/** The two passes over one document. Not safe for several threads. */
final class Passes {

    private final Model model;
    private final Viterbi viterbi;
    private final List<View> views;
    private final DocumentEvidence evidence;
    private final Features features = new Features();

    Passes(Model model, List<View> views) {
        this.model = model;
        this.views = views;
        viterbi = new Viterbi(model.transitions());
        evidence = new DocumentEvidence(views);
    }

    List<List<Tagger.Name>> names() {
        List<float[]> scores = new ArrayList<>(views.size());
        List<int[]> first = new ArrayList<>(views.size());
        for (View view : views) {
            float[] plain = score(view);
            scores.add(plain);
            first.add(viterbi.decode(withEvidence(view, plain, null), view::quiet));
        }
        for (int s = 0; s < views.size(); s++) {
            evidence.add(views.get(s), first.get(s));
        }
        List<List<Tagger.Name>> names = new ArrayList<>(views.size());
        for (int s = 0; s < views.size(); s++) {
            float[] summed = withEvidence(views.get(s), scores.get(s), first.get(s));
            int[] labels = viterbi.decode(summed, views.get(s)::quiet);
            names.add(Confidence.names(labels, summed, model.scale()));
        }
        return names;
    }

    /** Scores of all tokens that may be part of a name, without the evidence of the document. */
    private float[] score(View view) {
        float[] scores = new float[view.size() * Labels.COUNT];
        for (int i = 0; i < view.size(); i++) {
            if (!view.quiet(i)) {
                WordScores.addTo(view, i, scores, i * Labels.COUNT);
                features.clear();
                ContextFeatures.collect(view, i, features);
                model.addTo(features, scores, i * Labels.COUNT);
            }
        }
        return scores;
    }

    private float[] withEvidence(View view, float[] scores, int[] labels) {
        float[] summed = scores.clone();
        int[][] seen = evidence.of(view);
        for (int i = 0; i < view.size(); i++) {
            if (!view.quiet(i)) {
                features.clear();
                DocumentEvidence.collect(seen[i], view, i, labels == null ? -1 : labels[i], features);
                model.addTo(features, summed, i * Labels.COUNT);
            }
        }
        return summed;
    }
}
