package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.text.Sentence;
import java.util.function.Function;

/** A sentence as the features see it: its words, the gazetteer's matches, and the runs of capitalised words. */
public final class View {

    /** Stands for the places before the first and behind the last token. */
    private static final Word EDGE = new Word(
            "",
            Hash.of(1, "\u0000edge"),
            Hash.of(2, "\u0000edge"),
            0,
            1,
            1,
            new int[0],
            new int[0],
            new int[0],
            new float[0]);

    private final Sentence sentence;
    private final Word[] words;
    private final Casing casing;
    private final boolean[] loud;
    private final int[] matches;
    private final int[] known;
    private final int[] runStart;
    private final int[] runEnd;

    View(Sentence sentence, int[] matches, FeatureExtractor extractor, Function<String, Word> words) {
        this.sentence = sentence;
        this.words = new Word[sentence.size()];
        loud = new boolean[sentence.size()];
        for (int i = 0; i < this.words.length; i++) {
            String form = sentence.token(i).form();
            this.words[i] = words.apply(form);
            loud[i] = isLoud(form);
        }
        casing = Casing.of(sentence);
        this.matches = matches;
        known = KnownNames.match(sentence, extractor.names());
        runStart = new int[sentence.size()];
        runEnd = new int[sentence.size()];
        findRuns();
    }

    private static boolean isLoud(String form) {
        for (int i = 0; i < Math.min(form.length(), 5); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                return true;
            }
        }
        return Character.isDigit(form.charAt(0))
                && form.length() > 1
                && !Character.isDigit(form.charAt(form.length() - 1));
    }

    private void findRuns() {
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            boolean capitalised = sentence.token(i).capitalised();
            boolean goesOn = capitalised && i > 0 && sentence.token(i - 1).capitalised();
            start = goesOn ? start : i;
            runStart[i] = start;
        }
        int end = words.length - 1;
        for (int i = words.length - 1; i >= 0; i--) {
            end = i + 1 < words.length && runStart[i] == runStart[i + 1] ? end : i;
            runEnd[i] = end;
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return words.length;
    }

    Word word(int index) {
        return index < 0 || index >= words.length ? EDGE : words[index];
    }

    Casing casing() {
        return casing;
    }

    int match(int index) {
        return index < 0 || index >= words.length ? 0 : matches[index];
    }

    /** As {@link KnownNames#match} gives it. */
    int known(int index) {
        return index < 0 || index >= words.length ? 0 : known[index];
    }

    int runStart(int index) {
        return runStart[index];
    }

    int runEnd(int index) {
        return runEnd[index];
    }

    boolean capitalised(int index) {
        return sentence.token(index).capitalised();
    }

    /**
     * Whether neither the token nor one beside it has a capital. Such a token is part of no name: it is neither scored nor
     * learned from.
     */
    public boolean quiet(int index) {
        return !stands(index) && !stands(index - 1) && !stands(index + 1);
    }

    private boolean stands(int index) {
        return index >= 0 && index < words.length && loud[index];
    }

    /** Whether only marks stand before the token in its sentence. */
    boolean opens(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (Character.isLetterOrDigit(words[i].form().charAt(0)) || index - i > 2) {
                return false;
            }
        }
        return true;
    }
}
