package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the articles of our own whose quotes carry their speaker: what stands in braces behind the opening mark is {speaker/cue}. */
final class QuoteFile {

    private static final String ARTICLE = "== ";

    private QuoteFile() {}

    /**
     * A direct quote.
     *
     * @param start   offset of its first unit in the article's text
     * @param speaker empty where the article names nobody
     */
    record Quoted(int start, Optional<String> speaker, Optional<String> cue) {}

    /** An article with its quotes in order. */
    record Article(Story story, List<Quoted> quotes) {}

    static List<Article> read(String resource) {
        List<Article> articles = new ArrayList<>();
        for (String part : ("\n" + text(resource)).split("\n" + ARTICLE)) {
            String[] halves = part.split("\n", 2);
            if (halves.length == 2 && !part.startsWith("#") && !part.isBlank() && !part.startsWith("\n#")) {
                articles.add(article(halves[0], halves[1].strip()));
            }
        }
        return articles;
    }

    private static String text(String resource) {
        try (InputStream in = QuoteFile.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Article article(String title, String marked) {
        StringBuilder text = new StringBuilder();
        List<Quoted> quotes = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            text.append(marked, at, open);
            int close = marked.indexOf('}', open);
            quotes.add(quoted(text.length(), marked.substring(open + 1, close)));
            at = close + 1;
        }
        text.append(marked, at, marked.length());
        Story story =
                new Story("en", Optional.empty(), Optional.of(title), Optional.empty(), text.toString(), List.of());
        return new Article(story, quotes);
    }

    private static Quoted quoted(int start, String label) {
        String[] parts = label.split("/", 2);
        return new Quoted(
                start,
                Optional.of(parts[0]).filter(speaker -> !speaker.equals("-")),
                parts.length < 2 ? Optional.empty() : Optional.of(parts[1]));
    }
}
