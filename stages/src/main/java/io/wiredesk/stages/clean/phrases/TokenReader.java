package io.wiredesk.stages.clean.phrases;

/** Reads the {@link Tokens} of a text one by one, each with the hash of its folded form. Used by one thread. */
final class TokenReader {

    private final char[] text;
    /** Where the first glued text begins, which parts a token. */
    private final int glued;

    private int start;
    private int end;
    private int hash;
    /** The kinds of all units of the token. */
    private int kinds;

    TokenReader(String text) {
        this.text = text.toCharArray();
        this.glued = Units.glued(text);
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        start = end;
        while (start < text.length && Units.isSpace(text[start])) {
            start++;
        }
        if (start == text.length) {
            return false;
        }
        read();
        if (start < glued && glued < end) {
            end = glued;
            hash = Units.hash(text, start, end);
        } else if (Units.isAwkward(kinds)) {
            hash = Units.hash(text, start, end);
        }
        return true;
    }

    private void read() {
        int unit = Units.of(text[start]);
        kinds = unit;
        hash = Units.lowerCase(unit);
        end = start + 1;
        if (Units.isLong(unit)) {
            end = Units.longTokenEnd(text, start);
        } else if (Units.beginsWord(unit)) {
            readOn(unit);
        }
    }

    private void readOn(int first) {
        int before = first;
        while (end < text.length) {
            int unit = Units.of(text[end]);
            if (Units.isLong(unit)) {
                kinds |= unit;
                end = Units.longTokenEnd(text, start);
                return;
            } else if (!Units.goesOn(before, unit)) {
                return;
            }
            hash = 31 * hash + Units.lowerCase(unit);
            kinds |= unit;
            before = unit;
            end++;
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int hash() {
        return hash;
    }

    /** Whether it begins with a digit. */
    boolean isNumber() {
        return Units.isDigit(text[start]);
    }

    boolean isWord() {
        return Units.isWord(text, start);
    }
}
