package io.wiredesk.stages.entities.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The scores that words alone give to the tokens around them, summed once per word and kept in a table of fixed size, in which a
 * word replaces the one that hashes to the same place. Safe for several threads: entries are immutable and published safely.
 */
final class WordScores {

    private static final int SLOTS = 1 << 15;
    private static final int MAX_KEPT = 40;
    private static final int WIDTH = 2 * FeatureExtractor.WINDOW + 1;

    private final Model model;
    private final FeatureExtractor extractor;
    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SLOTS);

    private record Entry(Word word, float[][] scores) {}

    WordScores(Model model, FeatureExtractor extractor) {
        this.model = model;
        this.extractor = extractor;
    }

    Word word(String form) {
        return entry(form).word();
    }

    /** Adds what the words around a token say about it. */
    void addTo(View view, int index, float[] scores) {
        for (int offset = -FeatureExtractor.WINDOW; offset <= FeatureExtractor.WINDOW; offset++) {
            String form = view.word(index + offset).form();
            if (form.isEmpty()) {
                continue;
            }
            float[] part = entry(form).scores()[offset + FeatureExtractor.WINDOW];
            for (int label = 0; label < scores.length; label++) {
                scores[label] += part[label];
            }
        }
    }

    private Entry entry(String form) {
        int slot = (form.hashCode() * 0x9E3779B1) >>> 17;
        Entry kept = entries.get(slot);
        if (kept != null && kept.word().form().equals(form)) {
            return kept;
        }
        Word word = extractor.analyse(form);
        Entry scored = new Entry(word, scores(word));
        if (form.length() <= MAX_KEPT) {
            entries.set(slot, scored);
        }
        return scored;
    }

    private float[][] scores(Word word) {
        float[][] scores = new float[WIDTH][Labels.COUNT];
        for (int i = 0; i < WIDTH; i++) {
            // A word at a distance d from a token is seen by it at the offset d.
            int offset = i - FeatureExtractor.WINDOW;
            for (int hash : word.features(offset)) {
                model.addTo(FeatureExtractor.at(hash, offset), scores[i]);
            }
        }
        return scores;
    }
}
