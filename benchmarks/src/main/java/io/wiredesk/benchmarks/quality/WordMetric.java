package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** F1 of the bags of lower-cased words, mean over the pages; where the gold is empty, 1 for no output and 0 for any. */
final class WordMetric implements Metric {

    private final List<Double> pages = new ArrayList<>();

    @Override
    public boolean appliesTo(Gold gold) {
        return gold.text().isPresent();
    }

    @Override
    public void add(Gold gold, String output) {
        pages.add(bag(gold.text().orElseThrow()).compare(bag(output)).f1());
    }

    @Override
    public List<Figure> figures() {
        return pages.isEmpty() ? List.of() : List.of(new Figure("word F1", mean(), pages.size()));
    }

    private double mean() {
        return pages.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static Bag bag(String text) {
        return Bag.of(Words.of(text.toLowerCase(Locale.ROOT)));
    }
}
