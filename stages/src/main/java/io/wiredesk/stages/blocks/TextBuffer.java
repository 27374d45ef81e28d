package io.wiredesk.stages.blocks;

import java.util.Arrays;

/**
 * Text that is put together with its white space as {@link Whitespace} has it, no two spaces in a row, none at the start, and with its
 * letters as {@link Composed} has them.
 */
final class TextBuffer {

    private char[] units = new char[256];
    private int length;

    void append(String given) {
        String text = Composed.of(given);
        int end = length + text.length();
        if (end > units.length) {
            units = Arrays.copyOf(units, Math.max(end, 2 * units.length));
        }
        text.getChars(0, text.length(), units, length);
        boolean spaced = length == 0 || units[length - 1] == ' ';
        int to = length;
        for (int i = length; i < end; i++) {
            char c = units[i];
            if (Whitespace.isPlain(c)) {
                units[to++] = c;
                spaced = false;
            } else if (!spaced && Whitespace.isSpace(c)) {
                units[to++] = ' ';
                spaced = true;
            }
        }
        length = to;
    }

    /** Drops a space at the end. */
    void trim() {
        length -= length > 0 && units[length - 1] == ' ' ? 1 : 0;
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return units[index];
    }

    @Override
    public String toString() {
        return new String(units, 0, length);
    }
}
