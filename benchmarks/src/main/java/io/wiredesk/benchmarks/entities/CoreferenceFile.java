package io.wiredesk.benchmarks.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads documents in the form of DocRED: sentences as tokens, and for each thing the places where it is named. */
final class CoreferenceFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CoreferenceFile() {}

    static List<Labelled> read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<Labelled> documents = new ArrayList<>();
            JSON.readTree(in).forEach(document -> documents.add(document(document)));
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Labelled document(JsonNode document) {
        TokenText text = new TokenText();
        List<Integer> sentences = new ArrayList<>();
        for (JsonNode sentence : document.get("sents")) {
            sentences.add(text.tokens());
            sentence.forEach(token -> text.token(token.asText()));
            text.endSentence();
        }
        int thing = 0;
        for (JsonNode mentions : document.get("vertexSet")) {
            int number = thing++;
            mentions.forEach(mention -> add(mention, sentences, number, text));
        }
        return text.labelled(document.get("title").asText());
    }

    private static void add(JsonNode mention, List<Integer> sentences, int thing, TokenText text) {
        Optional<EntityType> type = LabelNames.type(mention.get("type").asText());
        int offset = sentences.get(mention.get("sent_id").asInt());
        int first = offset + mention.get("pos").get(0).asInt();
        int last = offset + mention.get("pos").get(1).asInt() - 1;
        type.ifPresent(t -> text.name(t, first, last, thing));
    }
}
