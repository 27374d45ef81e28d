package io.wiredesk.producer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one JSON object a line, in UTF-8. A line that is broken is refused and the next one read. */
public final class NdjsonReader {

    private final SourceOptions options;

    public NdjsonReader(SourceOptions options) {
        this.options = options;
    }

    /** Reads a stream to its end; memory is bounded by the longest line that is taken. */
    void read(String name, InputStream in, Consumer<? super Intake> sink) throws IOException {
        LineReader lines = new LineReader(in, options.maxBytes());
        while (lines.next()) {
            if (!lines.isBlank()) {
                sink.accept(intake(name + ":" + lines.number(), lines));
            }
        }
    }

    /** What becomes of the line that a reader stands at; {@code name} says where it stands. */
    public Intake intake(String name, LineReader line) {
        if (line.isTooLong()) {
            return new Intake.Refused(
                    name, Refusal.TOO_LARGE, "the line is larger than the bound of " + options.maxBytes() + " bytes");
        }
        Optional<String> text = Decoder.utf8(line.bytes(), line.length());
        return text.isPresent()
                ? parsed(name, text.get(), line)
                : new Intake.Refused(name, Refusal.UNDECODABLE, "the line is not UTF-8");
    }

    private Intake parsed(String name, String text, LineReader line) {
        try {
            JsonNode value = Json.parse(text, line.bytes(), line.length());
            return value.isObject()
                    ? JsonArticle.intake(value, name, options)
                    : new Intake.Refused(name, Refusal.BROKEN_LINE, "the line is JSON, but no object");
        } catch (JsonProcessingException e) {
            return new Intake.Refused(name, Refusal.BROKEN_LINE, "the line is no JSON object" + JsonPlace.inLine(e));
        }
    }
}
