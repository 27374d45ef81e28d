package io.wiredesk.launcher.knowledge;

import io.wiredesk.launcher.Failure;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.links.KnowledgeBase;
import io.wiredesk.stages.entities.links.KnowledgeBase.Known;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A knowledge base as a file: gzip, UTF-8, a first line that says what it is, then id, type, sitelinks and names, parted by tabs and
 * the names by bars. It is held in memory whole.
 */
public final class KnowledgeFile {

    private static final String FIRST_LINE = "wiredesk knowledge base 1";

    private KnowledgeFile() {}

    /**
     * Writes the people and organisations of a dump; the file is there whole or not at all.
     *
     * @param dump a file, or {@code -} for standard input
     */
    public static WikidataDump.Counts build(WikidataDump source, String dump, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            WikidataDump.Counts counts;
            try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
                writer.write(FIRST_LINE + '\n');
                counts = source.read(dump, entry -> write(entry, writer));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("no knowledge base can be made from " + dump + ": " + e.getMessage(), e);
        }
    }

    private static void write(KnowledgeEntry entry, BufferedWriter writer) {
        try {
            writer.write(String.join(
                    "\t",
                    entry.id(),
                    entry.type().name(),
                    String.valueOf(entry.sitelinks()),
                    String.join("|", entry.names())));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that {@link #build} wrote. */
    public static KnowledgeBase read(Path file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            if (!FIRST_LINE.equals(reader.readLine())) {
                throw new Failure(file + " is no knowledge base; make one with 'wiredesk build-kb'");
            }
            Map<String, List<Known>> byName = new HashMap<>();
            reader.lines().forEach(line -> add(line.split("\t", -1), byName));
            return (type, name) -> byName.getOrDefault(KnowledgeBase.key(name), List.of()).stream()
                    .filter(known -> known.type() == type)
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Failure(file + " cannot be read as a knowledge base: " + e.getMessage(), e);
        }
    }

    private static void add(String[] row, Map<String, List<Known>> byName) {
        Known known = new Known(row[0], EntityType.valueOf(row[1]), Math.max(1, Integer.parseInt(row[2])));
        for (String name : row[3].split("\\|")) {
            List<Known> same = byName.computeIfAbsent(KnowledgeBase.key(name), key -> new ArrayList<>(1));
            if (!same.contains(known)) {
                same.add(known);
            }
        }
    }
}
