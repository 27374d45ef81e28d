package io.wiredesk.producer.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Reads the common line of NDJSON: one object that holds texts, whole numbers, truth values and nulls. Whatever else a line
 * is, broken above all, is left to the library. A text of news is long and has an escape in every paragraph: it is copied from one
 * escape to the next, where the library goes character by character, which takes four times as long. Time is linear in the line.
 */
final class FlatJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_SPACE = 0x2020202020202020L;
    private static final long EACH_HIGHEST_BIT = 0x8080808080808080L;
    private static final int MOST_DIGITS = 18;
    private static final int UNICODE_DIGITS = 4;

    private final String text;
    private int at;
    /** The first one from {@link #at} on; the end when there is none. */
    private int backslash = -1;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * The object of a line.
     *
     * @param utf8 the bytes of the text, of which the first {@code length} count
     * @return empty when it is something else, or is broken
     */
    static Optional<JsonNode> parse(String text, byte[] utf8, int length) {
        if (hasControls(utf8, length)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FlatJson(text).object());
        } catch (NotFlat e) {
            return Optional.empty();
        }
    }

    /** Whether there is a byte below 0x20, eight at a time: x - 0x20 borrows from the highest bit, which x itself does not have. */
    private static boolean hasControls(byte[] bytes, int length) {
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, i);
            if (((eight - EACH_SPACE) & ~eight & EACH_HIGHEST_BIT) != 0) {
                return true;
            }
        }
        for (; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                return true;
            }
        }
        return false;
    }

    private JsonNode object() {
        ObjectNode object = NODES.objectNode();
        take('{');
        do {
            take('"');
            String name = string();
            take(':');
            object.set(name, value());
        } while (next() == ',');
        at--;
        take('}');
        skipBlanks();
        if (at < text.length()) {
            throw new NotFlat();
        }
        return object;
    }

    private JsonNode value() {
        char first = next();
        return switch (first) {
            case '"' -> NODES.textNode(string());
            case 't' -> literal("true", NODES.booleanNode(true));
            case 'f' -> literal("false", NODES.booleanNode(false));
            case 'n' -> literal("null", NODES.nullNode());
            default -> number(first);
        };
    }

    private JsonNode literal(String name, JsonNode value) {
        if (!text.startsWith(name, at - 1)) {
            throw new NotFlat();
        }
        at += name.length() - 1;
        return value;
    }

    private JsonNode number(char first) {
        int start = at - 1;
        if (first < '1' || first > '9') {
            throw new NotFlat();
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at - start > MOST_DIGITS || (at < text.length() && ",} ".indexOf(text.charAt(at)) < 0)) {
            throw new NotFlat();
        }
        long number = Long.parseLong(text, start, at, 10);
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    /** A string whose opening quote has been taken. */
    private String string() {
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

    private void take(char wanted) {
        if (next() != wanted) {
            throw new NotFlat();
        }
    }

    /** The next character that is not blank. */
    private char next() {
        skipBlanks();
        return character();
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

    /** Ends the reading from within. */
    private static final class NotFlat extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotFlat() {
            super("no flat object", null, false, false);
        }
    }
}
