package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Agreement of windows of four words, so that order counts: precision is the mean over pages that have output, recall the
 * mean over pages that have gold, F1 is of these two means. Exactly right is the share of pages with the very words of the
 * gold.
 *
 * @see <a href="https://github.com/scrapinghub/article-extraction-benchmark">article-extraction-benchmark</a>
 */
final class ShingleMetric implements Metric {

    private static final int WINDOW = 4;

    private final List<Counts> pages = new ArrayList<>();
    private int exact;

    @Override
    public boolean appliesTo(Gold gold) {
        return gold.text().isPresent();
    }

    @Override
    public void add(Gold gold, String output) {
        List<String> expected = Words.of(gold.text().orElseThrow());
        List<String> actual = Words.of(output);
        pages.add(Bag.of(shingles(expected)).compare(Bag.of(shingles(actual))));
        exact += expected.equals(actual) ? 1 : 0;
    }

    @Override
    public List<Figure> figures() {
        if (pages.isEmpty()) {
            return List.of();
        }
        double precision = pages.stream()
                .filter(page -> page.right() + page.wrong() > 0)
                .mapToDouble(Counts::precision)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(page -> page.right() + page.missed() > 0)
                .mapToDouble(Counts::recall)
                .average()
                .orElse(0);
        return List.of(
                new Figure("shingle F1", Counts.f1(precision, recall), pages.size()),
                new Figure("shingle precision", precision, pages.size()),
                new Figure("shingle recall", recall, pages.size()),
                new Figure("exactly right", (double) exact / pages.size(), pages.size()));
    }

    private static List<String> shingles(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int windows = Math.max(1, words.size() - WINDOW + 1);
        return IntStream.range(0, windows)
                .mapToObj(i -> String.join(" ", words.subList(i, Math.min(i + WINDOW, words.size()))))
                .toList();
    }
}
