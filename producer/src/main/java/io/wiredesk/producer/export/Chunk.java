package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * Successive events of one partition, in a file for each day and schema. Until {@link #finish()} the files have names
 * that count for nothing.
 */
final class Chunk {

    /** What the names of files end in that are not whole. */
    static final String UNFINISHED = ".part";

    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int MOST = 50_000;

    /** Each is open, and has buffers, until the chunk is finished. */
    private static final int MOST_FILES = 256;

    private final Path directory;
    private final String stem;
    private final ExportFormat format;
    private final Map<Path, EventFile> files = new LinkedHashMap<>();
    private long bytes;
    private int events;

    /**
     * A chunk without events.
     *
     * @param directory of the topic
     * @param stem      what the names of its files begin with
     */
    Chunk(Path directory, String stem, ExportFormat format) {
        this.directory = directory;
        this.stem = stem;
        this.format = format;
    }

    /** Adds an event of a day, by its Avro binary. */
    void add(Instant time, int schemaId, Schema schema, byte[] binary) throws IOException {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        Path file = directory.resolve(day.toString()).resolve(stem + "-" + schemaId + format.suffix());
        EventFile writer = files.get(file);
        if (writer == null) {
            Files.createDirectories(file.getParent());
            writer = format.open(part(file), schema);
            files.put(file, writer);
        }
        writer.append(binary);
        bytes += binary.length;
        events++;
    }

    boolean isFull() {
        return bytes >= LARGEST || events >= MOST || files.size() >= MOST_FILES;
    }

    /** Gives all files their names. */
    void finish() throws IOException {
        for (Map.Entry<Path, EventFile> file : files.entrySet()) {
            file.getValue().close();
            Files.move(part(file.getKey()), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }
}
