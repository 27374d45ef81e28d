package io.wiredesk.producer.source;

import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What came out of a source, taken apart for tests. */
public record Reading(List<RawArticle> articles, List<Intake.Refused> refused) {

    public static final Instant NOW = Instant.parse("2026-10-16T18:02:00Z");
    public static final SourceOptions OPTIONS = SourceOptions.DEFAULTS.withClock(Clock.fixed(NOW, ZoneOffset.UTC));

    public static Reading of(Source source) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        source.forEach(intake -> intake.fold(reading.articles::add, reading.refused::add));
        return reading;
    }

    public static Reading of(Path path) {
        return of(Sources.open(path.toString(), OPTIONS));
    }

    public static Reading ofStdin(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return of(Sources.open("-", OPTIONS, in));
    }

    public RawArticle only() {
        if (articles.size() != 1 || !refused.isEmpty()) {
            throw new AssertionError("expected one article, was " + this);
        }
        return articles.get(0);
    }

    public Intake.Refused onlyRefusal() {
        if (refused.size() != 1 || !articles.isEmpty()) {
            throw new AssertionError("expected one refusal, was " + this);
        }
        return refused.get(0);
    }

    public static Path file(Path directory, String name, byte[] content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path file(Path directory, String name, String content) {
        return file(directory, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
