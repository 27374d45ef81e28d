package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.quality.Pages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which blocks of a saved page belong to the story, as far as its index tells. */
final class Labels {

    static final int UNKNOWN = -1;

    private Labels() {}

    static int[] of(Page page, Pages.SavedPage saved) {
        String gold = saved.field("text");
        int[] labels = new int[page.blocks().size()];
        Arrays.fill(labels, UNKNOWN);
        for (Block block : page.blocks()) {
            labels[block.index()] =
                    gold.isBlank() ? bySegments(block.text(), saved.list("with"), saved.list("without")) : UNKNOWN;
        }
        if (!gold.isBlank()) {
            byBody(page, gold, labels);
        }
        return labels;
    }

    private static int bySegments(String text, List<String> with, List<String> without) {
        String folded = fold(text);
        if (without.stream().anyMatch(segment -> fold(segment).length() > 3 && folded.contains(fold(segment)))) {
            return 0;
        }
        boolean story = with.stream()
                .map(Labels::fold)
                .anyMatch(s -> folded.contains(s) || folded.length() > 40 && s.contains(folded));
        return story ? 1 : UNKNOWN;
    }

    private static void byBody(Page page, String gold, int[] labels) {
        Set<String> lines = new HashSet<>();
        gold.lines().map(Labels::fold).forEach(lines::add);
        Set<String> shingles = new HashSet<>(shingles(fold(gold)));
        for (Block block : page.blocks()) {
            String text = fold(block.text());
            List<String> own = shingles(text);
            if (lines.contains(text)) {
                labels[block.index()] = 1;
            } else if (own.size() < 4) {
                labels[block.index()] = own.size() > 1 && shingles.containsAll(own) ? UNKNOWN : 0;
            } else {
                double share = (double) own.stream().filter(shingles::contains).count() / own.size();
                labels[block.index()] = share > 0.7 ? 1 : share < 0.3 ? 0 : UNKNOWN;
            }
        }
    }

    private static List<String> shingles(String text) {
        String[] words = text.split(" ");
        List<String> shingles = new java.util.ArrayList<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        }
        return shingles;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
    }
}
