package io.wiredesk.producer.content;

/**
 * Goes through a line of JSON that has no control characters, token by token. A text of news is long and has an escape in every
 * paragraph: it is copied from one escape to the next, where the library goes character by character, which takes four times as
 * long. Time is linear in the line.
 */
final class FlatScanner {

    private static final int MOST_DIGITS = 18;
    private static final int UNICODE_DIGITS = 4;

    private final String text;
    private int at;
    /** The first one from {@link #at} on; the end when there is none. */
    private int backslash = -1;

    FlatScanner(String text) {
        this.text = text;
    }

    /** What is not an object of plain values. */
    static final class NotFlat extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotFlat() {
            super("no flat object", null, false, false);
        }
    }

    /** The next character that is not blank. */
    char next() {
        skipBlanks();
        return character();
    }

    void take(char wanted) {
        if (next() != wanted) {
            throw new NotFlat();
        }
    }

    /** Nothing but blanks is left. */
    void takeEnd() {
        skipBlanks();
        if (at < text.length()) {
            throw new NotFlat();
        }
    }

    /** A word whose first character has been taken. */
    void literal(String name) {
        if (!text.startsWith(name, at - 1)) {
            throw new NotFlat();
        }
        at += name.length() - 1;
    }

    /** A whole number above zero whose first character has been taken. */
    long number() {
        int start = at - 1;
        char first = text.charAt(start);
        if (first < '1' || first > '9') {
            throw new NotFlat();
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at - start > MOST_DIGITS || (at < text.length() && ",} ".indexOf(text.charAt(at)) < 0)) {
            throw new NotFlat();
        }
        return Long.parseLong(text, start, at, 10);
    }

    /** A string whose opening quote has been taken. */
    String string() {
        int start = at;
        int quote = quote();
        findBackslash();
        if (quote < backslash) {
            at = quote + 1;
            return text.substring(start, quote);
        }
        StringBuilder out = new StringBuilder(quote - start + Long.BYTES);
        while (backslash < quote) {
            out.append(text, at, backslash);
            at = backslash + 1;
            out.append(escaped());
            findBackslash();
            quote = quote < at ? quote() : quote;
        }
        out.append(text, at, quote);
        at = quote + 1;
        return out.toString();
    }

    private int quote() {
        int quote = text.indexOf('"', at);
        if (quote < 0) {
            throw new NotFlat();
        }
        return quote;
    }

    private void findBackslash() {
        if (backslash < at) {
            int found = text.indexOf('\\', at);
            backslash = found < 0 ? text.length() : found;
        }
    }

    private char escaped() {
        char c = character();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw new NotFlat();
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < UNICODE_DIGITS; i++) {
            int digit = Character.digit(character(), 16);
            if (digit < 0) {
                throw new NotFlat();
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private char character() {
        if (at >= text.length()) {
            throw new NotFlat();
        }
        return text.charAt(at++);
    }
}
