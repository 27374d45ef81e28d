package io.wiredesk.stages;

import io.wiredesk.stages.facts.LenientJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The saved pages that stand beside a checkout for development, read one by one. */
final class SavedPages {

    static final List<String> SETS = List.of("segments", "bodies", "publishers");

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "extraction");

    private SavedPages() {}

    /** A saved page by the name that its set gives it. */
    record SavedPage(String id, Path file) {

        Document document() {
            return Documents.html(content());
        }

        private String content() {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** All pages of a set; none when the folder is missing. */
    static List<SavedPage> of(String set) {
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
        return new SavedPage((String) fields.get("id"), folder.resolve((String) fields.get("html")));
    }
}
