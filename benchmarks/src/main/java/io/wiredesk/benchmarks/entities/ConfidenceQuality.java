package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.entities.EntityReport.Quality;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether of the names that are said to be sure by 80 % four in five are right: in bins of confidence, and the expected
 * calibration error, which is the mean distance of the two over all names (Naeini and others 2015). People, places and
 * organisations count; right is a name whose start, end and class agree. Not safe for several threads.
 */
final class ConfidenceQuality {

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private final Bin[] bins = new Bin[BOUNDS.length - 1];

    ConfidenceQuality() {
        for (int i = 0; i < bins.length; i++) {
            bins[i] = new Bin();
        }
    }

    /** What was said of a name, and whether it is right. */
    record Judged(double confidence, boolean right) {}

    private static final class Bin {
        private int names;
        private int right;
        private double confidence;

        private double distance() {
            return Math.abs(right - confidence);
        }
    }

    /** Of each set that curves may be fitted on and each that names are measured on; and a curve fitted anew on the former. */
    static List<Quality> measure(EntityData data, Wiredesk wiredesk) {
        CurveFit fit = new CurveFit();
        Map<String, List<Labelled>> sets = new LinkedHashMap<>(data.forFitting());
        sets.values().forEach(documents -> fit.add(judged(documents, wiredesk)));
        sets.putAll(data.named());
        List<Quality> qualities = new ArrayList<>();
        sets.forEach((set, documents) -> {
            ConfidenceQuality quality = new ConfidenceQuality();
            judged(documents, wiredesk).forEach(quality::add);
            qualities.add(new Quality("confidence, " + set, wiredesk.name(), quality.figures()));
        });
        qualities.add(new Quality("confidence, fitted anew", wiredesk.name(), fit.figures()));
        return qualities;
    }

    private static List<Judged> judged(List<Labelled> documents, Wiredesk wiredesk) {
        List<Judged> judged = new ArrayList<>();
        documents.forEach(document ->
                judged.addAll(judge(document.names(), wiredesk.find(document).entities())));
        return judged;
    }

    /** The people, places and organisations that were found in a document. */
    static List<Judged> judge(List<Name> gold, List<Entity> found) {
        Set<Name> wanted = new HashSet<>();
        gold.forEach(name -> wanted.add(new Name(name.type(), name.start(), name.end())));
        List<Judged> judged = new ArrayList<>();
        for (Entity entity : found) {
            for (Mention mention : entity.type() == EntityType.OTHER ? List.<Mention>of() : entity.mentions()) {
                Name name = new Name(entity.type(), mention.start(), mention.end());
                judged.add(new Judged(mention.confidence(), wanted.contains(name)));
            }
        }
        return judged;
    }

    void add(Judged name) {
        int at = 0;
        while (at + 1 < bins.length && name.confidence() >= BOUNDS[at + 1]) {
            at++;
        }
        bins[at].names++;
        bins[at].right += name.right() ? 1 : 0;
        bins[at].confidence += name.confidence();
    }

    /** The expected calibration error; then for each bin the share of names that are right. */
    List<Figure> figures() {
        int names = 0;
        double distance = 0;
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            names += bins[i].names;
            distance += bins[i].distance();
            double count = Math.max(1, bins[i].names);
            String range = String.format(
                    Locale.ROOT,
                    "right of %.2f to %.2f, mean %.3f",
                    BOUNDS[i],
                    BOUNDS[i + 1],
                    bins[i].confidence / count);
            figures.add(new Figure(range, bins[i].right / count, bins[i].names));
        }
        figures.add(0, new Figure("expected calibration error", distance / Math.max(1, names), names));
        return figures;
    }
}
