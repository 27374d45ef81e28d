package io.wiredesk.stages.quality;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.facts.LenientJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The saved pages that stand beside a checkout for development, read one by one. */
public final class Pages {

    public static final List<String> SETS = List.of("segments", "bodies", "publishers");

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "extraction");
    private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");

    private Pages() {}

    /** A saved page with what is known about it: the fields of its line in {@code pages.jsonl}. */
    public record SavedPage(String id, Path file, Map<String, Object> fields) {

        public Document document() {
            return new Document(
                    "example.org",
                    Optional.<URI>empty(),
                    Document.Form.HTML,
                    content(),
                    Document.Envelope.NONE,
                    SEEN,
                    true);
        }

        public String field(String name) {
            return (String) fields.getOrDefault(name, "");
        }

        @SuppressWarnings("unchecked")
        public List<String> list(String name) {
            return (List<String>) fields.getOrDefault(name, List.of());
        }

        private String content() {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** All pages of a set; none when the folder is missing. */
    public static List<SavedPage> of(String set) {
        Path index = FOLDER.resolve(set).resolve("pages.jsonl");
        if (!Files.exists(index)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(index)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> page(FOLDER.resolve(set), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static SavedPage page(Path folder, String line) {
        Map<String, Object> fields =
                (Map<String, Object>) LenientJson.read(line).orElseThrow();
        return new SavedPage((String) fields.get("id"), folder.resolve((String) fields.get("html")), fields);
    }
}
