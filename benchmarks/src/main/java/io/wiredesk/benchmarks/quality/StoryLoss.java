package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;

/**
 * Paragraphs of the gold, of five words or more, that stand in a page's visible text and not in the output, over all of
 * them: what removal cost the story. Not safe for use by several threads.
 */
public final class StoryLoss {

    private static final int MIN_WORDS = 5;

    private int paragraphs;
    private int lost;

    /** Adds a page that has a gold text; others are left out. */
    public void add(Gold gold, String visible, String output) {
        List<String> story = paragraphsOf(gold).stream()
                .filter(paragraph -> Words.of(paragraph).size() >= MIN_WORDS)
                .toList();
        String seen = Folding.lettersAndDigits(visible);
        String kept = Folding.lettersAndDigits(output);
        paragraphs += story.size();
        lost += (int) Folding.paragraphs(story).stream()
                .filter(paragraph -> seen.contains(paragraph) && !kept.contains(paragraph))
                .count();
    }

    /** The share that was lost; 0 when there was no story. */
    public Figure figure() {
        return new Figure("story lost", paragraphs == 0 ? 0 : (double) lost / paragraphs, paragraphs);
    }

    private static List<String> paragraphsOf(Gold gold) {
        return gold.paragraphs().isEmpty()
                ? gold.text().stream().flatMap(String::lines).toList()
                : gold.paragraphs();
    }
}
