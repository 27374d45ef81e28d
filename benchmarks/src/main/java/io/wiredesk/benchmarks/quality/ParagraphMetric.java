package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;

/** Lines of the output against the gold's paragraphs, both reduced to letters and digits; counts over all pages. */
final class ParagraphMetric implements Metric {

    private Counts counts = Counts.NONE;
    private int pages;

    @Override
    public boolean appliesTo(Gold gold) {
        return !gold.paragraphs().isEmpty();
    }

    @Override
    public void add(Gold gold, String output) {
        Bag expected = Bag.of(Folding.paragraphs(gold.paragraphs()));
        Bag actual = Bag.of(Folding.paragraphs(output.lines().toList()));
        counts = counts.plus(expected.compare(actual));
        pages++;
    }

    @Override
    public List<Figure> figures() {
        if (pages == 0) {
            return List.of();
        }
        return List.of(
                new Figure("paragraph F1", counts.f1(), pages),
                new Figure("paragraph precision", counts.precision(), pages),
                new Figure("paragraph recall", counts.recall(), pages));
    }
}
