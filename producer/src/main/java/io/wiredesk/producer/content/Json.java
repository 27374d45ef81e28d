package io.wiredesk.producer.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads JSON; documents are bounded before they come here, so a string in them may be as long as they are. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** One JSON value with nothing behind it. */
    public static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /**
     * The same from a line.
     *
     * @param utf8 the bytes of the text, of which the first {@code length} count, with or without a byte order mark
     */
    public static JsonNode parse(String text, byte[] utf8, int length) throws JsonProcessingException {
        Optional<JsonNode> flat = FlatJson.parse(text, utf8, length);
        return flat.isPresent() ? flat.get() : parse(utf8, length);
    }

    private static JsonNode parse(byte[] utf8, int length) throws JsonProcessingException {
        try {
            return MAPPER.readTree(utf8, 0, length);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    /** A field's text, number or truth value; empty when it is missing, null, blank or anything else. */
    public static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        boolean given = value.isValueNode() && !value.isNull();
        return given ? Optional.of(value.asText()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** All fields but the named and the null ones: text as it is, anything with structure as JSON. */
    public static Map<String, String> others(JsonNode object, Predicate<String> isNamed) {
        Map<String, String> others = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!field.getValue().isNull() && !isNamed.test(field.getKey())) {
                others.put(field.getKey(), plain(field.getValue()));
            }
        }
        return others;
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
