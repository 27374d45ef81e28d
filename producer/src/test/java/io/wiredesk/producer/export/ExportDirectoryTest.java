package io.wiredesk.producer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDirectoryTest {

    private static final Instant FIRST = Instant.parse("2025-03-04T05:06:07Z");

    @TempDir
    private Path directory;

    @Test
    void aChunkIsFullBeforeItHoldsTooManyFilesOpen() throws IOException {
        // Given
        Schema schema = SchemaBuilder.record("Empty").fields().endRecord();
        ExportDirectory export = new ExportDirectory(directory, ExportFormat.AVRO);
        Chunk chunk = export.chunk(0, 0);

        // When
        int days = 0;
        while (!chunk.isFull() && days < 2_000) {
            chunk.add(FIRST.plus(Duration.ofDays(days)), 1, schema, new byte[0]);
            days++;
        }
        export.finish(chunk, 0, days);

        // Then
        assertThat(days).isLessThan(1_000);
    }

    @Test
    void whatWasExportedOfATopicIsNotGoneOnWithByOneThatWasMadeLater() throws IOException {
        // When
        boolean first = new ExportDirectory(directory, ExportFormat.AVRO).claim("first");
        boolean again = new ExportDirectory(directory, ExportFormat.PARQUET).claim("first");
        boolean later = new ExportDirectory(directory, ExportFormat.AVRO).claim("later");

        // Then
        assertThat(first).isTrue();
        assertThat(again).isTrue();
        assertThat(later).isFalse();
    }
}
