package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;

/** Every metric that a set's gold allows, in one go. Not safe for use by several threads. */
public final class Scorecard {

    private final List<Metric> metrics =
            List.of(new SegmentMetric(), new ShingleMetric(), new WordMetric(), new ParagraphMetric());

    /** Adds a page; metrics whose gold the page lacks leave it out. */
    public void add(Gold gold, String output) {
        metrics.stream().filter(metric -> metric.appliesTo(gold)).forEach(metric -> metric.add(gold, output));
    }

    /** All figures, each metric's main one before its parts. */
    public List<Figure> figures() {
        return metrics.stream().flatMap(metric -> metric.figures().stream()).toList();
    }
}
