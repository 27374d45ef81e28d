package io.wiredesk.stages.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An article of our own with what a careful reader finds in it. A file holds the day of publication, title and standfirst, an
 * empty line, the paragraphs, a line of three hyphens and the expectations, one a line.
 */
record ArticleFixture(Story story, List<String> expected) {

    static ArticleFixture read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleFixture parse(String file) {
        String[] halves = file.split("\n---\n");
        String[] head = halves[0].split("\n", 4);
        String day = head[0].substring("published: ".length());
        Optional<Instant> published =
                day.equals("none") ? Optional.empty() : Optional.of(Instant.parse(day + "T09:00:00Z"));
        Story story =
                new Story("en", published, Optional.of(head[1]), Optional.of(head[2]), head[3].strip(), List.of());
        return new ArticleFixture(story, List.of(halves[1].strip().split("\n")));
    }

    List<String> expected(String kind) {
        return expected.stream()
                .filter(line -> line.startsWith(kind + ": "))
                .map(line -> sorted(line.substring(kind.length() + 2)))
                .toList();
    }

    /** Aliases in the order of the alphabet. */
    private static String sorted(String line) {
        String[] parts = line.split(" = ", 2);
        return parts.length < 2
                ? line
                : parts[0] + " = " + String.join(" | ", new TreeSet<>(List.of(parts[1].split(" \\| "))));
    }

    /** Findings of one kind in the form of the expectations. */
    static List<String> entities(Findings findings, Findings.EntityType type) {
        List<String> lines = new ArrayList<>();
        for (Findings.Entity entity : findings.entities()) {
            if (entity.type() == type) {
                String aliases = String.join(" | ", new TreeSet<>(entity.aliases()));
                lines.add(entity.name() + (aliases.isEmpty() ? "" : " = " + aliases));
            }
        }
        return lines;
    }

    List<String> values(Findings findings) {
        return findings.values().stream()
                .map(value -> value.type() + " " + story.text().substring(value.start(), value.end()) + " = "
                        + value.normalised().orElse("-"))
                .toList();
    }

    List<String> quotes(Findings findings) {
        return findings.quotes().stream()
                .map(quote -> quote.speaker().map(id -> name(findings, id)).orElse("-") + ": "
                        + story.text().substring(quote.start(), quote.end()))
                .toList();
    }

    private static String name(Findings findings, String id) {
        return findings.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
