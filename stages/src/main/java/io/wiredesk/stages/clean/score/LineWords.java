package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/**
 * The words of a line of plain text: their hashes, folded to lower case and their digits to one, and how many look like names or
 * like the small words of prose. Ideographs and kana are words each.
 */
final class LineWords {

    private static final int SHORT = 3;
    private static final int LONG = 5;

    int[] hashes = new int[16];
    /** Whether a word is long enough to tell what the line is about. */
    boolean[] telling = new boolean[16];

    int size;
    /** Words behind the first one that begin with a capital. */
    int capitalised;
    /** Words of few small letters. */
    int small;
    /** Marks that part the pieces of a line that is no sentence, such as bars and arrows. */
    int bars;
    /** Marks of addresses and handles. */
    int links;

    boolean colon;

    LineWords(String text) {
        int word = 0;
        int units = 0;
        boolean capital = false;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean wide = c >= 0x3040 && c <= 0x9FFF;
            if (Character.isLetterOrDigit(c) && !wide) {
                capital = units == 0 ? Character.isUpperCase(c) : capital;
                word = 31 * word + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
                units++;
                continue;
            }
            if (units > 0) {
                add(word, units, capital);
                word = 0;
                units = 0;
            }
            if (wide) {
                add(c, 1, false);
            } else {
                mark(text, i, c);
            }
        }
    }

    private void mark(String text, int at, char c) {
        boolean beforeSpace = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
        switch (c) {
            case '|', '»', '«', '›', '→', '•', '·', '▶', '►' -> bars++;
            case '/', '-', '–', '—' -> bars += beforeSpace && at > 0 && text.charAt(at - 1) == ' ' ? 1 : 0;
            case '@', '#' -> links++;
            case ':' -> {
                colon |= beforeSpace;
                links += text.startsWith("://", at) ? 1 : 0;
            }
            default -> {}
        }
    }

    private void add(int word, int units, boolean capital) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            telling = Arrays.copyOf(telling, 2 * size);
        }
        capitalised += capital && size > 0 ? 1 : 0;
        small += !capital && units <= SHORT ? 1 : 0;
        telling[size] = units >= LONG || capital && units >= SHORT;
        hashes[size++] = TextShape.mix(word);
    }
}
