package io.wiredesk.producer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    private static final List<String> PIECES = List.of(
            "a", "word ", "\n\n", "\"", "\\", "/", "\t", "\u0001", "\u007f", "é", "—", "😀", "\uFFFC", "{", "}", ":",
            ",", "");

    @RepeatedTest(20)
    void readsWhatTheLibraryWrites(RepetitionInfo repetition) throws JsonProcessingException {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            put(object, random);
        }
        String line = new ObjectMapper().writeValueAsString(object);

        // When
        Optional<JsonNode> read = parse(line);

        // Then
        assertThat(read)
                .as("seed %d: %s", repetition.getCurrentRepetition(), line)
                .contains(object);
    }

    private static void put(ObjectNode object, Random random) {
        String name = text(random, 2);
        switch (random.nextInt(5)) {
            case 0 -> object.put(name, random.nextBoolean());
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, 1 + random.nextInt(Integer.MAX_VALUE - 1));
            case 3 -> object.put(name, 1L + Integer.MAX_VALUE + random.nextInt(1_000_000));
            default -> object.put(name, text(random, 40));
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @RepeatedTest(20)
    void takesNoLineThatTheLibraryReadsOtherwise(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        String line =
                "{\"id\": 17, \"clean\": true,\"text\":\"One.\\n\\nTwo \\u00e9 \\\"said\\\" \\\\ \", \"desk\":null }";

        for (int i = 0; i < 500; i++) {
            // When
            String spoilt = spoilt(line, random);
            Optional<JsonNode> read = parse(spoilt);

            // Then
            read.ifPresent(value -> assertThat(library(spoilt))
                    .as("seed %d: %s", repetition.getCurrentRepetition(), spoilt)
                    .isEqualTo(value));
        }
    }

    private static String spoilt(String line, Random random) {
        StringBuilder spoilt = new StringBuilder(line);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(3)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.setCharAt(at, line.charAt(random.nextInt(line.length())));
                default -> spoilt.insert(at, line.charAt(random.nextInt(line.length())));
            }
        }
        return spoilt.toString();
    }

    private static JsonNode library(String line) {
        try {
            return Json.parse(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the library does not read " + line, e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"a\":[1]}",
                "{\"a\":{}}",
                "{\"a\":1.5}",
                "{\"a\":-1}",
                "{\"a\":012}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"b}",
                "{\"a\":\"b\"}}",
                "{\"a\":1",
                "{'a':1}",
                "\"a\"",
                "{\"a\":\"tab\there\"}",
                "{\"a\":\"b\",}",
                "\ufeff{\"a\":1}"
            })
    void leavesTheRestToTheLibrary(String line) {
        assertThat(parse(line)).isEmpty();
    }

    @Test
    void aLineOfManyTextsTakesLinearTime() {
        // Given
        String line = "{" + "\"a\":\"b\",".repeat(400_000) + "\"c\":\"\\n\"}";

        // When
        Optional<JsonNode> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(line));

        // Then
        assertThat(read)
                .hasValueSatisfying(value -> assertThat(value.get("c").asText()).isEqualTo("\n"));
    }

    private static Optional<JsonNode> parse(String line) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        return FlatJson.parse(line, utf8, utf8.length);
    }
}
