package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Token;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads gzip files of one token and its IOB2 label a line. Tokens are joined by spaces and tokenised again, so that training
 * sees the tokens that the product sees; names that do not fall on their bounds are widened to them.
 */
final class ConllReader {

    private final Tokenizer tokenizer;

    ConllReader(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The documents of a file, each a list of its sentences. */
    List<List<LabelledSentence>> read(Path file) throws IOException {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            documents.add(new ArrayList<>());
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("-DOCSTART-")) {
                    documents.add(new ArrayList<>());
                } else if (line.isBlank()) {
                    addSentence(rows, documents);
                } else {
                    rows.add(line.split("\t"));
                }
            }
        }
        addSentence(rows, documents);
        documents.removeIf(List::isEmpty);
        return documents;
    }

    private void addSentence(List<String[]> rows, List<List<LabelledSentence>> documents) {
        if (!rows.isEmpty()) {
            documents.get(documents.size() - 1).add(sentence(rows));
            rows.clear();
        }
    }

    private LabelledSentence sentence(List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        List<int[]> bounds = new ArrayList<>();
        for (String[] row : rows) {
            text.append(text.isEmpty() ? "" : " ");
            bounds.add(new int[] {text.length(), text.length() + row[0].length()});
            text.append(row[0]);
        }
        List<Token> tokens = tokenizer.tokens(text, 0, text.length());
        Sentence sentence = new Sentence(tokens);
        List<Labels.Span> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int last = lastOfName(rows, i);
            Optional<EntityType> type = type(rows.get(i)[1]);
            if (type.isPresent() && rows.get(i)[1].startsWith("B-")) {
                addName(sentence, bounds.get(i)[0], bounds.get(last)[1], type.get(), names);
            }
        }
        return new LabelledSentence(sentence, names);
    }

    private static int lastOfName(List<String[]> rows, int first) {
        String inside = "I-" + rows.get(first)[1].substring(Math.min(2, rows.get(first)[1].length()));
        int last = first;
        while (last + 1 < rows.size() && rows.get(last + 1)[1].equals(inside)) {
            last++;
        }
        return last;
    }

    private static Optional<EntityType> type(String label) {
        return switch (label.substring(Math.min(2, label.length()))) {
            case "PER" -> Optional.of(EntityType.PERSON);
            case "ORG" -> Optional.of(EntityType.ORGANISATION);
            case "LOC", "FAC" -> Optional.of(EntityType.PLACE);
            case "MISC", "NORP", "PRODUCT" -> Optional.of(EntityType.OTHER);
            default -> Optional.empty();
        };
    }

    private static void addName(Sentence sentence, int start, int end, EntityType type, List<Labels.Span> names) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.end() > start && token.start() < end) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean free = names.isEmpty() || names.get(names.size() - 1).last() < first;
        if (first >= 0 && free) {
            names.add(new Labels.Span(first, last, type));
        }
    }
}
