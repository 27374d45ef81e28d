package io.wiredesk.benchmarks.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** Articles of plain text as NDJSON: 40 publishers, made-up words, lengths that scatter as those of news do. */
final class SampleLines {

    private static final int PUBLISHERS = 40;
    private static final int VOCABULARY = 5_000;
    private static final int WORDS_OF_PARAGRAPH = 40;
    private static final Instant FIRST = Instant.parse("2025-03-04T00:00:00Z");

    private final Random random = new Random(20250304);
    private final String[] words = new String[VOCABULARY];
    private final ObjectMapper json = new ObjectMapper();

    SampleLines() {
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /**
     * Writes a file.
     *
     * @param characters of an article's text, on average
     */
    void write(Path file, int articles, int characters) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                out.write(json.writeValueAsString(article(i, characters)));
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode article(int i, int characters) {
        String source = "paper-" + random.nextInt(PUBLISHERS) + ".example";
        StringBuilder text = new StringBuilder();
        double length = characters * (0.2 - 0.8 * Math.log(1 - random.nextDouble()));
        while (text.length() < length) {
            text.append(words[random.nextInt(VOCABULARY)])
                    .append(random.nextInt(WORDS_OF_PARAGRAPH) == 0 ? ".\n\n" : " ");
        }
        return json.createObjectNode()
                .put("id", "a" + i)
                .put("url", "https://" + source + "/news/" + i)
                .put("title", "Story number " + i)
                .put("text", text.toString())
                .put("publishedAt", FIRST.plusMillis(180L * i).toString())
                .put("language", "en");
    }
}
