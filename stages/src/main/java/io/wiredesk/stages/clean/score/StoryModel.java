package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Scores how likely each block of a page belongs to the story: two logistic regressions over what can be seen of a block, the
 * second of which also sees what the first made of its surroundings (stacked learning, Wolpert 1992). Immutable.
 */
public final class StoryModel {

    private static final String FILE = "/io/wiredesk/stages/story-model.tsv";

    private final Map<String, Float> first;
    private final Map<String, Float> second;

    StoryModel(Map<String, Float> first, Map<String, Float> second) {
        this.first = first;
        this.second = second;
    }

    /** The shipped model. */
    public static StoryModel load() {
        Map<String, Float> first = new HashMap<>();
        Map<String, Float> second = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StoryModel.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                (columns[0].equals("1") ? first : second).put(columns[1], Float.valueOf(columns[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoryModel(first, second);
    }

    /** For each block, from 0 for residue to 1 for the story. */
    public double[] score(Page page) {
        PageStats stats = new PageStats(page);
        StoryFeatures seen = new StoryFeatures(stats);
        ContextFeatures context = new ContextFeatures(stats, look(stats));
        AncestorSums around = new AncestorSums(page, seen, second);
        double[] scores = new double[page.blocks().size()];
        for (int i = 0; i < scores.length; i++) {
            Sum sum = new Sum(second);
            seen.ofBlock(i, sum);
            context.of(i, sum);
            sum.add(around.of(page.blocks().get(i).markup().box()));
            scores[i] = sum.probability();
        }
        return scores;
    }

    /** What the first regression makes of each block. */
    double[] look(PageStats stats) {
        StoryFeatures seen = new StoryFeatures(stats);
        AncestorSums around = new AncestorSums(stats.page(), seen, first);
        double[] look = new double[stats.page().blocks().size()];
        for (int i = 0; i < look.length; i++) {
            Sum sum = new Sum(first);
            seen.ofBlock(i, sum);
            sum.add(around.of(stats.page().blocks().get(i).markup().box()));
            look[i] = sum.probability();
        }
        return look;
    }

    /** What the elements around a block add, summed once for each element and level. */
    private static final class AncestorSums {

        private final Page page;
        private final StoryFeatures features;
        private final Map<String, Float> weights;
        private final double[] known;

        AncestorSums(Page page, StoryFeatures features, Map<String, Float> weights) {
            this.page = page;
            this.features = features;
            this.weights = weights;
            this.known = new double[page.boxes().size() * StoryFeatures.MAX_ANCESTORS];
            Arrays.fill(known, Double.NaN);
        }

        double of(int box) {
            double sum = 0;
            int at = box;
            for (int level = 0; level < StoryFeatures.MAX_ANCESTORS && at >= 0; level++) {
                sum += of(at, level);
                at = page.boxes().get(at).parent();
            }
            return sum;
        }

        private double of(int box, int level) {
            int slot = box * StoryFeatures.MAX_ANCESTORS + level;
            if (Double.isNaN(known[slot])) {
                Sum sum = new Sum(weights);
                features.ofAncestor(box, level, sum);
                known[slot] = sum.sum;
            }
            return known[slot];
        }
    }

    /** Adds up the weights of the features that it is handed. */
    private static final class Sum implements Consumer<String> {

        private final Map<String, Float> weights;
        private double sum;

        Sum(Map<String, Float> weights) {
            this.weights = weights;
        }

        @Override
        public void accept(String feature) {
            Float weight = weights.get(feature);
            sum += weight == null ? 0 : weight;
        }

        void add(double more) {
            sum += more;
        }

        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
