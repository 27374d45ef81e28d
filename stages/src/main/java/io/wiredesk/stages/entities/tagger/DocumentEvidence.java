package io.wiredesk.stages.entities.tagger;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rest of a document says about a word: how often it stands there in small letters, and which types its other
 * capitalised occurrences got in the first pass. Not safe for several threads.
 */
public final class DocumentEvidence {

    private static final int SMALL = Labels.COUNT / 4;
    private static final int OUTSIDE = SMALL + 1;

    private final Map<View, int[][]> seen = new IdentityHashMap<>();

    /** Evidence without labels: only which words stand in small letters. */
    public DocumentEvidence(List<View> views) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (View view : views) {
            int[][] ofView = new int[view.size()][];
            for (int i = 0; i < view.size(); i++) {
                if (isName(view, i)) {
                    ofView[i] = counts.computeIfAbsent(view.word(i).identity(), word -> new int[OUTSIDE + 1]);
                }
            }
            seen.put(view, ofView);
        }
        for (View view : views) {
            for (int i = 0; i < view.size(); i++) {
                countSmall(view, i, counts);
            }
        }
    }

    private static void countSmall(View view, int index, Map<Integer, int[]> counts) {
        int[] ofWord =
                view.capitalised(index) ? null : counts.get(view.word(index).identity());
        if (ofWord != null) {
            ofWord[SMALL]++;
        }
    }

    /** Adds what the first pass found in a sentence. */
    public void add(View view, int[] labels) {
        int[][] ofView = seen.get(view);
        for (int i = 0; i < labels.length; i++) {
            if (ofView[i] != null) {
                int type = Labels.typeIndex(labels[i]);
                ofView[i][type < 0 ? OUTSIDE : type]++;
            }
        }
    }

    private static boolean isName(View view, int index) {
        return view.capitalised(index) && view.word(index).form().length() > 1;
    }

    /** For each token of a view the counts of its word; null for one that is no name. */
    int[][] of(View view) {
        return seen.get(view);
    }

    /**
     * Appends the features of a token. {@code label} is what the first pass said of it; negative when there was none.
     *
     * @param seen the counts of its word, from {@link #of}
     */
    static void collect(int[] seen, View view, int index, int label, Features features) {
        if (seen == null) {
            return;
        }
        int opens = view.opens(index) ? 1 : 0;
        features.add(
                Hash.of(70, Math.min(seen[SMALL], 1), opens, view.word(index).shape()));
        if (label >= 0) {
            addMajority(view.word(index), seen, Labels.typeIndex(label), features);
        }
    }

    private static void addMajority(Word word, int[] seen, int own, Features features) {
        int best = -1;
        int most = 0;
        int total = 0;
        for (int kind = 0; kind < seen.length; kind++) {
            int count = kind == SMALL ? 0 : seen[kind] - (kind == (own < 0 ? OUTSIDE : own) ? 1 : 0);
            total += count;
            best = count > most ? kind : best;
            most = Math.max(most, count);
        }
        int strength = best < 0 ? 0 : (most == total ? 2 : 1) * 2 + Math.min(most, 2) - 1;
        features.add(Hash.of(71, best, strength));
        features.add(Hash.of(72, best, word.shape(), word.kinds()));
        features.add(Hash.of(73, best, own));
    }
}
