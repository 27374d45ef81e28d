package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was exported of a topic: {@code DAY/pPARTITION-OFFSET-SCHEMA.avro} (or {@code .parquet}), and beside the days a hidden file for each partition that
 * says up to which offset all is there. Files from behind that offset are of a chunk that was not finished, and are removed.
 */
final class ExportDirectory {

    private final Path directory;
    private final ExportFormat format;

    ExportDirectory(Path directory, ExportFormat format) {
        this.directory = directory;
        this.format = format;
    }

    /**
     * Takes the directory for a topic.
     *
     * @param id what tells topics of one name apart: one that was deleted, and one that was made later
     * @return whether it holds nothing of another one
     */
    boolean claim(String id) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(".topic");
        if (Files.exists(file)) {
            return Files.readString(file).strip().equals(id);
        }
        Files.writeString(file, id + "\n");
        return true;
    }

    /** The offset to go on from; what an interrupted run left behind it is removed. */
    long resume(int partition) throws IOException {
        Path file = position(partition);
        long offset = Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        for (Path leftover : files(partition)) {
            if (isUnfinished(leftover) || offset(leftover) >= offset) {
                Files.delete(leftover);
            }
        }
        return offset;
    }

    /** A chunk that begins at an offset. */
    Chunk chunk(int partition, long offset) {
        return new Chunk(directory, String.format(Locale.ROOT, "p%d-%015d", partition, offset), format);
    }

    /** Finishes a chunk: all before {@code next} is there then. */
    void finish(Chunk chunk, int partition, long next) throws IOException {
        chunk.finish();
        Path position = position(partition);
        Path fresh = position.resolveSibling(position.getFileName() + Chunk.UNFINISHED);
        Files.writeString(fresh, next + "\n");
        Files.move(fresh, position, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path position(int partition) {
        return directory.resolve(".p" + partition + format.suffix() + ".position");
    }

    private List<Path> files(int partition) throws IOException {
        try (Stream<Path> all = Files.walk(directory, 2)) {
            return all.filter(file -> name(file).startsWith("p" + partition + "-")
                            && name(file).contains(format.suffix()))
                    .toList();
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(Chunk.UNFINISHED);
    }

    private static long offset(Path file) {
        return Long.parseLong(name(file).split("-")[1]);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") ? name.substring(1) : name;
    }
}
