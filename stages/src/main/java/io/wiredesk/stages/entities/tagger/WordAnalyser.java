package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.Accents;
import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the features of a word alone: the word, its shape, affixes, character n-grams and the word lists that hold it. Another
 * lexicon (clusters, word vectors) adds its classes in {@link #analyse}. Immutable, safe for several threads.
 */
final class WordAnalyser {

    private static final int MAX_AFFIX = 5;
    private static final int MAX_GRAMS = 16;

    private final Map<String, Integer> lists = new HashMap<>();

    WordAnalyser() {
        enlist("given-names.txt", 1);
        enlist("organisation-heads.txt", 2);
        enlist("titles.txt", 4);
        enlist("calendar.txt", 8);
    }

    private void enlist(String name, int bit) {
        for (String entry : WordList.read(name)) {
            String word = entry.startsWith("*") ? entry.substring(1) : entry;
            lists.merge(word, bit, (a, b) -> a | b);
        }
    }

    Word analyse(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String plain = Accents.strip(lower);
        String shape = Shape.of(form);
        int identity = Hash.of(1, lower);
        int shapeHash = Hash.of(2, shape);
        int kinds = kinds(form, lower);
        int suffix = Hash.of(3, plain, Math.max(0, plain.length() - 3), plain.length());
        int[] far = {identity, shapeHash};
        int[] near = {identity, shapeHash, suffix, Hash.of(4, kinds)};
        Features own = new Features();
        own.add(identity);
        own.add(shapeHash);
        own.add(Hash.of(4, kinds));
        own.add(Hash.of(5, form));
        own.add(Hash.of(6, Shape.runs(form)));
        addAffixes(own, plain, shapeHash);
        addGrams(own, plain);
        return new Word(form, identity, shapeHash, kinds, own.toArray(), near, far);
    }

    private int kinds(String form, String lower) {
        int kinds = lists.getOrDefault(form, 0);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return kinds | lists.getOrDefault(bare, 0) & 4;
    }

    private static void addAffixes(Features features, String word, int shape) {
        for (int n = 1; n <= Math.min(MAX_AFFIX, word.length()); n++) {
            features.add(Hash.of(10 + n, word, 0, n));
            features.add(Hash.of(20 + n, word, word.length() - n, word.length()));
        }
        features.add(Hash.of(30, shape, Hash.of(3, word, Math.max(0, word.length() - 3), word.length())));
    }

    private static void addGrams(Features features, String word) {
        String padded = '<' + word + '>';
        for (int i = 0; i + 4 <= padded.length() && i < MAX_GRAMS; i++) {
            features.add(Hash.of(31, padded, i, i + 4));
        }
    }
}
