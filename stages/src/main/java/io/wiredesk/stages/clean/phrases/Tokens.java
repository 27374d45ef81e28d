package io.wiredesk.stages.clean.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks of a text, folded for comparison. Words part at white space, at marks, and where a capital follows a small
 * letter, so that what was glued together comes apart again. Ideographs, kana and Hangul syllables are a word each.
 */
public final class Tokens {

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';

    /** Screen-reader text that pages glue to the last word of a link. */
    private static final List<String> GLUED = List.of("opens in new", "opens in a new", "opens external");

    private final List<String> folded = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int words;
    private long marks;

    private Tokens() {}

    public static Tokens of(String text) {
        Tokens tokens = new Tokens();
        int glued = glued(text);
        int at = 0;
        while (at < text.length()) {
            int end = tokenEnd(text, at);
            end = at < glued && glued < end ? glued : end;
            if (!Character.isWhitespace(text.codePointAt(at))) {
                tokens.add(text, at, end);
            }
            at = end;
        }
        return tokens;
    }

    /** One of 64 marks that tokens share; a text without a token's mark does not have the token. */
    static long mark(String folded) {
        int hash = folded.hashCode();
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 13);
    }

    /** The marks of all tokens. */
    long marks() {
        return marks;
    }

    public int size() {
        return folded.size();
    }

    /** How many of the tokens are words. */
    public int words() {
        return words;
    }

    /** The token in its folded form. */
    public String get(int index) {
        return folded.get(index);
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public boolean isWord(int index) {
        return Character.isLetterOrDigit(folded.get(index).codePointAt(0));
    }

    /** The first word at or behind this index, or the number of tokens. */
    public int nextWord(int from) {
        int at = from;
        while (at < size() && !isWord(at)) {
            at++;
        }
        return at;
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

    private void add(String text, int start, int end) {
        if (folded.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[folded.size()] = start;
        ends[folded.size()] = end;
        String token = fold(text.substring(start, end));
        folded.add(token);
        marks |= mark(token);
        words += Character.isLetterOrDigit(text.codePointAt(start)) ? 1 : 0;
    }

    /** Where the first glued text begins, or -1. */
    private static int glued(String text) {
        if (text.indexOf("opens ") < 0) {
            return -1;
        }
        return GLUED.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private static int tokenEnd(String text, int start) {
        int point = text.codePointAt(start);
        int at = start + Character.charCount(point);
        if (!Character.isLetterOrDigit(point) || isSyllable(point)) {
            return at;
        }
        while (at < text.length() && goesOn(point, text.codePointAt(at))) {
            point = text.codePointAt(at);
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean goesOn(int before, int point) {
        return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                && !isSyllable(point)
                && !(Character.isLowerCase(before) && Character.isUpperCase(point));
    }

    private static boolean isSyllable(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3040 && point <= 0x30FF
                || point >= 0xAC00 && point <= 0xD7A3;
    }
}
