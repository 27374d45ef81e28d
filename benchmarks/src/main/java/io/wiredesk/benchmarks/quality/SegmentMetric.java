package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;

/**
 * Passages that must stay and passages that must go, looked for in the output with white space folded; counts over all
 * pages.
 *
 * @see <a href="https://github.com/adbar/trafilatura">trafilatura's evaluation</a>
 */
final class SegmentMetric implements Metric {

    private Counts counts = Counts.NONE;
    private int passages;

    @Override
    public boolean appliesTo(Gold gold) {
        return !gold.with().isEmpty() || !gold.without().isEmpty();
    }

    @Override
    public void add(Gold gold, String output) {
        String folded = fold(output);
        long right =
                gold.with().stream().filter(it -> folded.contains(fold(it))).count();
        long wrong =
                gold.without().stream().filter(it -> folded.contains(fold(it))).count();
        counts = counts.plus(new Counts(right, wrong, gold.with().size() - right));
        passages += gold.with().size() + gold.without().size();
    }

    @Override
    public List<Figure> figures() {
        if (passages == 0) {
            return List.of();
        }
        return List.of(
                new Figure("segments F", counts.f1(), passages),
                new Figure("segments precision", counts.precision(), passages),
                new Figure("segments recall", counts.recall(), passages));
    }

    private static String fold(String text) {
        return Folding.whiteSpace(text);
    }
}
