package io.wiredesk.producer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Json;
import java.util.function.Consumer;

/** A JSON document over several lines: one article, or a list of them, with the fields of an NDJSON line. */
final class JsonDocument {

    private final Input input;
    private final SourceOptions options;

    JsonDocument(Input input, SourceOptions options) {
        this.input = input;
        this.options = options;
    }

    void read(String text, Consumer<? super Intake> sink) {
        try {
            JsonNode value = Json.parse(text);
            if (value.isArray()) {
                readAll(value, sink);
            } else {
                sink.accept(intake(value, input.name()));
            }
        } catch (JsonProcessingException e) {
            sink.accept(new Intake.Refused(
                    input.name(), Refusal.BROKEN_DOCUMENT, "it opens like JSON and is none" + JsonPlace.of(e)));
        }
    }

    private void readAll(JsonNode array, Consumer<? super Intake> sink) {
        int number = 0;
        for (JsonNode value : array) {
            number++;
            sink.accept(intake(value, input.name() + "#" + number));
        }
    }

    private Intake intake(JsonNode value, String name) {
        boolean article = value.has("html") || value.has("text");
        return value.isObject() && article
                ? JsonArticle.intake(value, name, options)
                : new Intake.Refused(name, Refusal.NOT_AN_ARTICLE, "JSON without a field html or text");
    }
}
