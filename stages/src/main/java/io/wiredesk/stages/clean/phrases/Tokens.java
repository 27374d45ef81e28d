package io.wiredesk.stages.clean.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks of a text, folded for comparison. Words part at white space, at marks, and where a capital follows a small
 * letter, so that what was glued together comes apart again. Ideographs, kana and Hangul syllables are a word each. Most tokens are
 * compared by the hash of their folded form alone, so that form is made only when somebody asks for it. Not safe for several threads.
 */
public final class Tokens {

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';

    private final String text;
    private String[] folded = new String[0];
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private boolean[] isWord;
    private int size;
    private int words;
    private long marks;

    private Tokens(String text) {
        this.text = text;
        int capacity = 4 + text.length() / 4;
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        isWord = new boolean[capacity];
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        char[] units = text.toCharArray();
        int glued = Units.glued(text);
        int at = 0;
        while (at < units.length) {
            if (Units.isSpace(units[at])) {
                at++;
                continue;
            }
            int end = Units.tokenEnd(units, at);
            end = at < glued && glued < end ? glued : end;
            tokens.add(units, at, end);
            at = end;
        }
        return tokens;
    }

    /** One of 64 marks that tokens share; a text without a token's mark does not have the token. */
    static long mark(int hash) {
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 13);
    }

    /** The marks of all tokens. */
    long marks() {
        return marks;
    }

    public int size() {
        return size;
    }

    /** How many of the tokens are words. */
    public int words() {
        return words;
    }

    /** The token in its folded form. */
    public String get(int index) {
        if (folded.length == 0) {
            folded = new String[size];
        }
        if (folded[index] == null) {
            folded[index] = fold(text.substring(starts[index], ends[index]));
        }
        return folded[index];
    }

    /** The hash code of the token's folded form. */
    public int hash(int index) {
        return hashes[index];
    }

    /** Whether this is the token in its folded form. */
    public boolean is(int index, String token) {
        return hashes[index] == token.hashCode() && Units.isFolded(text, starts[index], ends[index], token);
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public boolean isWord(int index) {
        return isWord[index];
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int index) {
        return Units.isDigit(text.charAt(starts[index]));
    }

    /** The first word at or behind this index, or the number of tokens. */
    public int nextWord(int from) {
        int at = from;
        while (at < size && !isWord(at)) {
            at++;
        }
        return at;
    }

    /** All words in order, in their folded form. */
    public List<String> wordList() {
        List<String> list = new ArrayList<>(words);
        for (int i = nextWord(0); i < size; i = nextWord(i + 1)) {
            list.add(get(i));
        }
        return list;
    }

    /** Whether these words stand here in a row, marks aside. */
    public boolean holds(int index, List<String> phrase) {
        int at = nextWord(index);
        for (int i = 0; i < phrase.size(); i++) {
            if (at == size || !is(at, phrase.get(i))) {
                return false;
            }
            at = nextWord(at + 1);
        }
        return true;
    }

    /** Lower case, without the dot that the Turkish capital I leaves behind, full-width forms as narrow ones. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        char first = lower.charAt(0);
        if (first >= FIRST_WIDE && first <= LAST_WIDE) {
            return Normalizer.normalize(lower, Normalizer.Form.NFKC);
        }
        String bare = lower.indexOf('\u0307') < 0 ? lower : lower.replace("\u0307", "");
        return bare.isEmpty() ? lower : bare;
    }

    private void add(char[] units, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            isWord = Arrays.copyOf(isWord, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        int hash = Units.hash(units, start, end);
        hashes[size] = hash;
        marks |= mark(hash);
        isWord[size] = Units.isWord(units, start);
        words += isWord[size] ? 1 : 0;
        size++;
    }
}
