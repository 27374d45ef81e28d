package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        double[] scores = new double[page.blocks().size()];
        for (int i = 0; i < scores.length; i++) {
            Sum sum = new Sum(second);
            seen.of(i, sum);
            context.of(i, sum);
            scores[i] = sum.probability();
        }
        return scores;
    }

    /** What the first regression makes of each block. */
    double[] look(PageStats stats) {
        StoryFeatures seen = new StoryFeatures(stats);
        double[] look = new double[stats.page().blocks().size()];
        for (int i = 0; i < look.length; i++) {
            Sum sum = new Sum(first);
            seen.of(i, sum);
            look[i] = sum.probability();
        }
        return look;
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

        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
