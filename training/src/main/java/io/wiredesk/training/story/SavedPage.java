package io.wiredesk.training.story;

import io.wiredesk.stages.facts.LenientJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A saved page and what people say about it.
 *
 * @param set     name of the folder that it comes from
 * @param address as its index states it; may be empty or no address at all
 * @param text    the body of the article; empty when the set has none
 * @param paragraphs the body paragraph by paragraph; empty when the set does not say
 * @param with    passages that must stay
 * @param without passages that must go
 */
record SavedPage(
        String set,
        String id,
        String address,
        Path file,
        String text,
        List<String> paragraphs,
        List<String> with,
        List<String> without) {

    private static final String INDEX = "pages.jsonl";

    /** All pages of the sets below a folder, set by set in the order of their names; there must be one. */
    static List<SavedPage> in(Path folder) throws IOException {
        List<SavedPage> pages = new ArrayList<>();
        try (var below = Files.list(folder)) {
            for (Path set : below.sorted().toList()) {
                if (Files.isRegularFile(set.resolve(INDEX))) {
                    for (String line : Files.readAllLines(set.resolve(INDEX))) {
                        pages.add(of(set, line));
                    }
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no set with a " + INDEX + " in " + folder);
        }
        return pages;
    }

    /** The page's source. */
    String html() throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static SavedPage of(Path set, String line) throws IOException {
        Map<String, Object> fields = (Map<String, Object>)
                LenientJson.read(line).orElseThrow(() -> new IOException(set.resolve(INDEX) + ": a line is no JSON"));
        return new SavedPage(
                set.getFileName().toString(),
                string(fields, "id"),
                string(fields, "url"),
                set.resolve(string(fields, "html")),
                string(fields, "text"),
                strings(fields, "paras"),
                strings(fields, "with"),
                strings(fields, "without"));
    }

    private static String string(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String value ? value : "";
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> values ? (List<String>) values : List.of();
    }
}
