package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.quality.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rebuilds the shipped story model from the saved pages. Not a test: run it by hand with the file to write and, to measure
 * honestly, the fold from 0 to 3 to leave out.
 */
public final class StoryTrainer {

    private static final int FOLDS = 4;
    private static final int MIN_PAGES = 3;

    private record Example(int[] features, int label, float weight) {}

    private record Labelled(String id, Page page, int[] labels) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private StoryTrainer() {}

    public static void main(String[] arguments) throws IOException {
        int leftOut = arguments.length > 1 ? Integer.parseInt(arguments[1]) : -1;
        List<Labelled> pages = new ArrayList<>();
        for (String set : Pages.SETS) {
            for (Pages.SavedPage saved : Pages.of(set)) {
                if (fold(saved.id()) != leftOut) {
                    Page page = HtmlReader.read(saved.document().content());
                    pages.add(new Labelled(saved.id(), page, Labels.of(page, saved)));
                }
            }
        }
        Files.write(Path.of(arguments[0]), train(pages));
    }

    public static int fold(String id) {
        return Math.floorMod(id.hashCode() * 31, FOLDS);
    }

    private static List<String> train(List<Labelled> pages) {
        Map<String, double[]> looks = new HashMap<>();
        for (int fold = 0; fold < 3; fold++) {
            int held = fold;
            List<Labelled> rest = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                if (i % 3 != held) {
                    rest.add(pages.get(i));
                }
            }
            StoryModel model = new StoryModel(new StoryTrainer().fit(rest, null), Map.of());
            for (int i = held; i < pages.size(); i += 3) {
                looks.put(
                        pages.get(i).id(), model.look(new PageStats(pages.get(i).page())));
            }
        }
        List<String> lines = new ArrayList<>();
        write("1", new StoryTrainer().fit(pages, null), lines);
        write("2", new StoryTrainer().fit(pages, looks), lines);
        return lines;
    }

    private static void write(String model, Map<String, Float> weights, List<String> lines) {
        new TreeMap<>(weights).forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.02 && feature.indexOf('\t') < 0) {
                lines.add(model + '\t' + feature + '\t' + String.format(Locale.ROOT, "%.2f", weight));
            }
        });
    }

    /** Logistic regression by AdaGrad, six passes in a seeded order. */
    private Map<String, Float> fit(List<Labelled> pages, Map<String, double[]> looks) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> {
            Set<String> seen = new HashSet<>();
            features(page, looks, (block, features) -> seen.addAll(features));
            seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        });
        List<Example> examples = new ArrayList<>();
        for (Labelled page : pages) {
            PageStats stats = new PageStats(page.page());
            features(page, looks, (block, features) -> {
                int[] known = features.stream()
                        .filter(f -> counts.get(f) >= MIN_PAGES)
                        .mapToInt(this::id)
                        .toArray();
                float weight = 1 + (float) Math.min(5, Math.sqrt(stats.words(block)) / 2);
                examples.add(new Example(known, page.labels()[block], weight));
            });
        }
        return weights(examples);
    }

    private Map<String, Float> weights(List<Example> examples) {
        float[] weights = new float[names.size()];
        float[] squares = new float[names.size()];
        Random random = new Random(20261101);
        List<Example> order = new ArrayList<>(examples);
        for (int pass = 0; pass < 6; pass++) {
            java.util.Collections.shuffle(order, random);
            for (Example example : order) {
                double sum = 0;
                for (int feature : example.features()) {
                    sum += weights[feature];
                }
                double error = example.label() - 1 / (1 + Math.exp(-sum));
                for (int feature : example.features()) {
                    float gradient = (float) (error * example.weight()) - 0.0005f * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += (float) (0.15 * gradient / Math.sqrt(squares[feature] + 1));
                }
            }
        }
        Map<String, Float> named = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            named.put(names.get(i), weights[i]);
        }
        return named;
    }

    private interface Sink {
        void accept(int block, List<String> features);
    }

    private static void features(Labelled page, Map<String, double[]> looks, Sink sink) {
        PageStats stats = new PageStats(page.page());
        StoryFeatures seen = new StoryFeatures(stats);
        ContextFeatures context = looks == null ? null : new ContextFeatures(stats, looks.get(page.id()));
        for (int i = 0; i < page.labels().length; i++) {
            if (page.labels()[i] != Labels.UNKNOWN) {
                List<String> features = new ArrayList<>();
                seen.of(i, features::add);
                if (context != null) {
                    context.of(i, features::add);
                }
                sink.accept(i, features);
            }
        }
    }

    private int id(String feature) {
        return ids.computeIfAbsent(feature, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }
}
