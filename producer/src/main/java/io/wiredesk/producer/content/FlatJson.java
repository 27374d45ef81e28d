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
 * is, broken above all, is left to the library.
 */
final class FlatJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_SPACE = 0x2020202020202020L;
    private static final long EACH_HIGHEST_BIT = 0x8080808080808080L;

    private FlatJson() {}

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
            return Optional.of(object(new FlatScanner(text)));
        } catch (FlatScanner.NotFlat e) {
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

    private static JsonNode object(FlatScanner line) {
        ObjectNode object = NODES.objectNode();
        line.take('{');
        char behind = ',';
        while (behind == ',') {
            line.take('"');
            String name = line.string();
            line.take(':');
            object.set(name, value(line));
            behind = line.next();
        }
        if (behind != '}') {
            throw new FlatScanner.NotFlat();
        }
        line.takeEnd();
        return object;
    }

    private static JsonNode value(FlatScanner line) {
        return switch (line.next()) {
            case '"' -> NODES.textNode(line.string());
            case 't' -> literal(line, "true", NODES.booleanNode(true));
            case 'f' -> literal(line, "false", NODES.booleanNode(false));
            case 'n' -> literal(line, "null", NODES.nullNode());
            default -> number(line.number());
        };
    }

    private static JsonNode literal(FlatScanner line, String name, JsonNode value) {
        line.literal(name);
        return value;
    }

    private static JsonNode number(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }
}
