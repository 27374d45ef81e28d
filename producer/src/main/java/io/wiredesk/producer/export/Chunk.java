package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/**
 * Successive events of one partition, in a container file for each day and schema. Until {@link #finish()} the files have names
 * that count for nothing.
 */
final class Chunk {

    /** What the names of files end in that are not whole. */
    static final String UNFINISHED = ".part";

    private static final int LEVEL = 6;
    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int MOST = 50_000;

    private final Path directory;
    private final String stem;
    private final Map<Path, DataFileWriter<GenericRecord>> files = new LinkedHashMap<>();
    private long bytes;
    private int events;

    /**
     * A chunk without events.
     *
     * @param directory of the topic
     * @param stem      what the names of its files begin with
     */
    Chunk(Path directory, String stem) {
        this.directory = directory;
        this.stem = stem;
    }

    /** Adds an event of a day, its Avro binary unchanged. */
    void add(Instant time, int schemaId, Schema schema, byte[] binary) throws IOException {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        Path file = directory.resolve(day.toString()).resolve(stem + "-" + schemaId + ".avro");
        DataFileWriter<GenericRecord> writer = files.get(file);
        if (writer == null) {
            writer = open(file, schema);
            files.put(file, writer);
        }
        writer.appendEncoded(ByteBuffer.wrap(binary));
        bytes += binary.length;
        events++;
    }

    private static DataFileWriter<GenericRecord> open(Path file, Schema schema) throws IOException {
        Files.createDirectories(file.getParent());
        DataFileWriter<GenericRecord> writer = new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(schema))
                .setCodec(CodecFactory.deflateCodec(LEVEL));
        writer.create(schema, part(file).toFile());
        return writer;
    }

    boolean isFull() {
        return bytes >= LARGEST || events >= MOST;
    }

    /** Gives all files their names. */
    void finish() throws IOException {
        for (Map.Entry<Path, DataFileWriter<GenericRecord>> file : files.entrySet()) {
            file.getValue().close();
            Files.move(part(file.getKey()), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }
}
