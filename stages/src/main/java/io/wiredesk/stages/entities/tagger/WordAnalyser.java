package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.Accents;
import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.resources.Resources;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the features of a word alone: the word, its shape, affixes, character n-grams, its classes from unlabelled text, and the
 * word lists that hold it. Immutable, safe for several threads.
 */
final class WordAnalyser {

    private static final int MAX_AFFIX = 5;
    private static final int MAX_GRAMS = 16;

    private final Map<String, Integer> lists = new HashMap<>();

    private final WordClasses classes;

    WordAnalyser(WordClasses classes) {
        this.classes = classes;
        enlist("given-names.txt", 1);
        enlist("organisation-heads.txt", 2);
        enlist("titles.txt", 4);
        enlist("calendar.txt", 8);
    }

    private void enlist(String name, int bit) {
        for (String entry : Resources.lines("entities/" + name)) {
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
        int path = classes.path(lower);
        int leaf = classes.leaf(form);
        int suffix = Hash.of(3, plain, Math.max(0, plain.length() - 3), plain.length());
        Features own = new Features();
        Features near = new Features();
        Features far = new Features();
        addAll(identity, own, near, far);
        addAll(shapeHash, own, near, far);
        addAll(Hash.of(4, kinds), own, near);
        addClasses(path, leaf, own, near, far);
        addUses(classes.uses(form), own, near);
        near.add(suffix);
        own.add(Hash.of(5, form));
        own.add(Hash.of(6, Shape.runs(form)));
        addAffixes(own, plain, shapeHash);
        addGrams(own, plain);
        int cluster = WordClasses.prefix(path, 8);
        int sense = classes.coarse(leaf);
        return new Word(
                form,
                identity,
                shapeHash,
                kinds,
                cluster,
                sense,
                own.toArray(),
                near.toArray(),
                far.toArray(),
                new float[0]);
    }

    private static void addAll(int hash, Features... features) {
        for (Features some : features) {
            some.add(hash);
        }
    }

    private void addClasses(int path, int leaf, Features own, Features near, Features far) {
        if (path != 0) {
            addAll(Hash.of(32, WordClasses.prefix(path, 4)), own, near);
            addAll(Hash.of(33, WordClasses.prefix(path, 6)), own, near, far);
            addAll(Hash.of(34, WordClasses.prefix(path, 10)), own, near, far);
            addAll(Hash.of(35, path), own, near);
        }
        if (leaf >= 0) {
            addAll(Hash.of(36, classes.coarse(leaf)), own, near, far);
            addAll(Hash.of(37, classes.middle(leaf)), own, near, far);
            addAll(Hash.of(38, leaf), own, near);
        } else {
            own.add(Hash.of(36, -1));
        }
    }

    /** Each use for itself, and all of them roughly. */
    private static void addUses(int uses, Features own, Features near) {
        int rough = 0;
        for (int use = 0; use < 5; use++) {
            int often = uses >>> 3 * use & 7;
            rough |= (often + 1) / 3 << 2 * use;
            addAll(Hash.of(39, use, often), own);
        }
        addAll(Hash.of(29, rough), own, near);
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
