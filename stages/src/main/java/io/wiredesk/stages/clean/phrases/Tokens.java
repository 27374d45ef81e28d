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

    /** Numbers kept of each token: its start, and below that what it is; its end; the hash of its folded form. */
    private static final int CELLS = 3;

    private static final int END = 1;
    private static final int HASH = 2;

    private static final int WORD = 1;
    private static final int NUMBER = 2;
    private static final int START = 2;

    private final String text;
    private String[] folded;
    private int[] cells;
    private int size;
    private int words;
    private long marks;

    private Tokens(String text) {
        this.text = text;
        this.cells = new int[CELLS * (4 + text.length() / 4)];
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        TokenReader reader = new TokenReader(text);
        while (reader.next()) {
            tokens.add(reader);
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
        if (folded == null) {
            folded = new String[size];
        }
        if (folded[index] == null) {
            folded[index] = Units.folded(text, start(index), end(index));
        }
        return folded[index];
    }

    /** The hash code of the token's folded form. */
    public int hash(int index) {
        return cells[CELLS * index + HASH];
    }

    /** Whether this is the token in its folded form. */
    public boolean is(int index, String token) {
        return hash(index) == token.hashCode() && Units.isFolded(text, start(index), end(index), token);
    }

    public int start(int index) {
        return cells[CELLS * index] >> START;
    }

    public int end(int index) {
        return cells[CELLS * index + END];
    }

    public boolean isWord(int index) {
        return (cells[CELLS * index] & WORD) != 0;
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int index) {
        return (cells[CELLS * index] & NUMBER) != 0;
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

    private void add(TokenReader token) {
        int at = CELLS * size;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, 2 * at);
        }
        int word = token.isWord() ? WORD : 0;
        cells[at] = token.start() << START | (token.isNumber() ? NUMBER : 0) | word;
        cells[at + END] = token.end();
        cells[at + HASH] = token.hash();
        marks |= mark(token.hash());
        words += word;
        size++;
    }
}
