package io.wiredesk.launcher.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.launcher.Failure;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A JSON dump of Wikidata: one array, an entity a line. Only one entity is in memory at a time. A line that is no JSON is counted and
 * passed over.
 */
public final class WikidataDump {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WikidataEntity ENTITY = new WikidataEntity();

    private final int minSitelinks;

    /** @param minSitelinks entities that fewer pages are about are left out */
    public WikidataDump(int minSitelinks) {
        this.minSitelinks = minSitelinks;
    }

    /**
     * What was read.
     *
     * @param entities in the dump
     * @param kept     people and organisations among them that are well enough known
     * @param broken   lines that are no JSON
     */
    public record Counts(long entities, long kept, long broken) {}

    /**
     * Reads a dump, plain or gzipped, and hands its people and organisations on.
     *
     * @param dump a file, or {@code -} for standard input
     */
    Counts read(String dump, Consumer<KnowledgeEntry> entries) {
        try (InputStream in = open(dump);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long[] counts = new long[3];
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                entity(line.strip(), entries, counts);
            }
            return new Counts(counts[0], counts[1], counts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + dump + ": " + e.getMessage(), e);
        }
    }

    private void entity(String line, Consumer<KnowledgeEntry> entries, long[] counts) {
        String json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        if (json.length() < 2) {
            return;
        }
        try {
            Optional<KnowledgeEntry> entry = ENTITY.entry(JSON.readTree(json), minSitelinks);
            counts[0]++;
            counts[1] += entry.isPresent() ? 1 : 0;
            entry.ifPresent(entries);
        } catch (JsonProcessingException e) {
            counts[2]++;
        }
    }

    private static InputStream open(String dump) throws IOException {
        BufferedInputStream in =
                new BufferedInputStream(dump.equals("-") ? System.in : Files.newInputStream(Path.of(dump)), 1 << 16);
        in.mark(3);
        byte[] start = in.readNBytes(3);
        in.reset();
        if (start.length > 2 && start[0] == 'B' && start[1] == 'Z' && start[2] == 'h') {
            throw new Failure(
                    dump + " is packed with bzip2: give it unpacked, as in 'bzcat " + dump + " | wiredesk build-kb -'");
        }
        boolean gzip = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
