package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.Schema;

/** What kind of files a topic is exported to. */
public enum ExportFormat {
    /** Avro container files: the very bytes of the events, which can be replayed. */
    AVRO(".avro", AvroFile::new),
    /** Parquet, for tools that read columns. */
    PARQUET(".parquet", ParquetFile::new);

    private interface Opening {
        EventFile open(Path file, Schema schema) throws IOException;
    }

    private final String suffix;
    private final Opening opening;

    ExportFormat(String suffix, Opening opening) {
        this.suffix = suffix;
        this.opening = opening;
    }

    /** What the names of its files end in. */
    String suffix() {
        return suffix;
    }

    /** A new file. */
    EventFile open(Path file, Schema schema) throws IOException {
        return opening.open(file, schema);
    }
}
