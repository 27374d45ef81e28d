package io.wiredesk.stages.entities.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The scores that words alone give to the tokens around them, summed once per word and kept in a table of fixed size, in which a
 * word has two places and a new one replaces the older of the words there. Safe for several threads: entries are immutable and published safely.
 */
final class WordScores {

    private static final int BITS = 16;
    private static final int MAX_KEPT = 40;
    private static final int WIDTH = 2 * FeatureExtractor.WINDOW + 1;

    private final Model model;
    private final FeatureExtractor extractor;
    private final AtomicReferenceArray<Word> entries = new AtomicReferenceArray<>(1 << BITS);

    WordScores(Model model, FeatureExtractor extractor) {
        this.model = model;
        this.extractor = extractor;
    }

    /** The word with its scores. */
    Word word(String form) {
        int slot = (form.hashCode() * 0x9E3779B1) >>> 32 - BITS;
        Word kept = entries.get(slot);
        if (kept != null && kept.form().equals(form)) {
            return kept;
        }
        Word second = entries.get(slot ^ 1);
        if (second != null && second.form().equals(form)) {
            return second;
        }
        return keep(form, slot, kept);
    }

    /** Puts a new word into its first place, and what stood there into its second. */
    private Word keep(String form, int slot, Word kept) {
        Word word = extractor.analyse(form);
        Word scored = word.withScores(scores(word));
        if (form.length() <= MAX_KEPT) {
            if (kept != null) {
                entries.set(slot ^ 1, kept);
            }
            entries.set(slot, scored);
        }
        return scored;
    }

    /** Adds what the words around a token say about it. */
    static void addTo(View view, int index, float[] scores, int at) {
        for (int offset = -FeatureExtractor.WINDOW; offset <= FeatureExtractor.WINDOW; offset++) {
            float[] part = view.word(index + offset).scores();
            int from = (offset + FeatureExtractor.WINDOW) * Labels.COUNT;
            for (int label = 0; label < Labels.COUNT && part.length > 0; label++) {
                scores[at + label] += part[from + label];
            }
        }
    }

    private float[] scores(Word word) {
        float[] scores = new float[WIDTH * Labels.COUNT];
        Features features = new Features();
        for (int i = 0; i < WIDTH; i++) {
            // A word at a distance d from a token is seen by it at the offset d.
            int offset = i - FeatureExtractor.WINDOW;
            features.clear();
            for (int hash : word.features(offset)) {
                features.add(FeatureExtractor.at(hash, offset));
            }
            model.addTo(features, scores, i * Labels.COUNT);
        }
        return scores;
    }
}
