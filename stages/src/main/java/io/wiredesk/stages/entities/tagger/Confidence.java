package io.wiredesk.stages.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/** How sure a name is: the smallest lead of its type over every other one among its tokens, through a logistic curve. */
final class Confidence {

    /** Both fitted on the held-back GMB documents for an earlier model. */
    private static final double STEEPNESS = 0.028;

    private static final double PRIOR = 2.0;

    private Confidence() {}

    static List<Tagger.Name> names(int[] labels, float[] scores, float scale) {
        List<Tagger.Name> names = new ArrayList<>();
        for (Labels.Span span : Labels.spans(labels)) {
            double lead = Double.POSITIVE_INFINITY;
            for (int i = span.first(); i <= span.last(); i++) {
                lead = Math.min(lead, lead(labels[i], scores, i * Labels.COUNT) * scale);
            }
            names.add(new Tagger.Name(
                    span.first(), span.last(), span.type(), 1 / (1 + Math.exp(-STEEPNESS * lead - PRIOR))));
        }
        return names;
    }

    private static float lead(int label, float[] scores, int at) {
        float rival = Float.NEGATIVE_INFINITY;
        for (int other = 0; other < Labels.COUNT; other++) {
            if (Labels.typeIndex(other) != Labels.typeIndex(label)) {
                rival = Math.max(rival, scores[at + other]);
            }
        }
        return scores[at + label] - rival;
    }
}
