package io.wiredesk.stages.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as publishers write it: raw line breaks in strings, comments around it, a comma too many, and an end that comes too
 * soon are all passed over. Objects become maps, arrays lists, everything else a string. Nesting deeper than
 * {@value #MAX_DEPTH} ends the reading.
 */
public final class LenientJson {

    private static final int MAX_DEPTH = 40;

    private final String source;
    private int at;

    private LenientJson(String source) {
        this.source = source;
    }

    /** The first value of the source; empty when there is no object or array in it. */
    public static Optional<Object> read(String source) {
        LenientJson reader = new LenientJson(source);
        while (reader.at < source.length() && "{[".indexOf(source.charAt(reader.at)) < 0) {
            reader.at++;
        }
        return reader.at < source.length() ? Optional.ofNullable(reader.value(0)) : Optional.empty();
    }

    private Object value(int depth) {
        char c = next();
        if (c == '{' || c == '[') {
            if (depth == MAX_DEPTH) {
                at = source.length();
                return null;
            }
            at++;
            return c == '{' ? object(depth) : array(depth);
        }
        return c == '"' ? string() : word();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (char c = next(); c != '}' && c != 0; c = next()) {
            if (c == '"') {
                String key = string();
                if (next() == ':') {
                    at++;
                    object.putIfAbsent(key, value(depth + 1));
                }
            } else {
                at++;
            }
        }
        at++;
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        for (char c = next(); c != ']' && c != 0; c = next()) {
            if (c == ',' || c == '}' || c == ':') {
                at++;
            } else {
                array.add(value(depth + 1));
            }
        }
        at++;
        return array;
    }

    private String string() {
        int start = ++at;
        int end = stringEnd();
        if (end == source.length() || source.charAt(end) == '"') {
            at = end + 1;
            return source.substring(start, end);
        }
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '"') {
            int run = stringEnd();
            text.append(source, at, run);
            at = run;
            if (at < source.length() && source.charAt(at) == '\\') {
                at++;
                text.append(at < source.length() ? escaped() : '\\');
                at++;
            }
        }
        at++;
        return text.toString();
    }

    /** Where the next quotation mark or escape is, or the end. */
    private int stringEnd() {
        int end = at;
        while (end < source.length() && source.charAt(end) != '"' && source.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    private char escaped() {
        char c = source.charAt(at);
        return switch (c) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int code = 0;
        int end = Math.min(at + 5, source.length());
        for (int i = at + 1; i < end; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return '\uFFFD';
            }
            code = code * 16 + digit;
        }
        at = end - 1;
        return (char) code;
    }

    private String word() {
        int start = at;
        while (at < source.length() && ",]}\" \n\r\t".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        at = at == start ? at + 1 : at;
        return source.substring(start, Math.min(at, source.length()));
    }

    /** The next character that is not white space, or 0 at the end. */
    private char next() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }
}
