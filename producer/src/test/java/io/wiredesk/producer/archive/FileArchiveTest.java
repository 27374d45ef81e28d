package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Reading;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.Sources;
import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveTest {

    private static final Instant WRITTEN = Instant.parse("2025-06-01T00:00:00Z");

    private static final String LINES = """
            {"id": "1", "text": "one", "publishedAt": "2025-03-04T05:06:07Z"}
            broken

            {"id": "2", "text": "two"}
            {"id": "3", "text": "three", "publishedAt": "2031-01-01"}
            """;

    @TempDir
    private Path directory;

    @Test
    void articlesWereFirstSeenWhenTheyWerePublishedAndAtTheLatestWhenTheFileWasWritten() throws IOException {
        // When
        ArchiveReading reading = ArchiveReading.of(write("news.ndjson", LINES.getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(reading.articles())
                .extracting(RawArticle::getFirstSeenAt)
                .containsExactly(Instant.parse("2025-03-04T05:06:07Z"), WRITTEN, WRITTEN);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsReadOnceAndCannotBeReplayed() throws Exception {
        // Given
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer =
                new ProcessBuilder("sh", "-c", "printf '%s' \"$1\" > \"$2\"", "sh", LINES, pipe.toString()).start();

        // When
        Reading reading = Reading.of(
                Sources.open(pipe.toString(), new ArchiveInputs(Reading.OPTIONS), InputStream.nullInputStream()));

        // Then
        assertThat(reading.articles()).hasSize(3);
        assertThat(reading.refused()).hasSize(1);
        assertThat(writer.waitFor()).isZero();
        for (String once : List.of(pipe.toString(), "-")) {
            assertThatThrownBy(() -> Archives.open(once, ArchiveReading.OPTIONS))
                    .isInstanceOf(SourceException.class)
                    .hasMessage(once + ": can be read only once: write what it gives to a file first");
        }
    }

    @Test
    void readingGoesOnFromAnyCursorHoweverTheFileIsPacked() throws IOException {
        byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
        for (Path file : List.of(
                write("a.ndjson", lines),
                write("b.ndjson.gz", Reading.gzip(lines)),
                write("c.jsonl.zst", WarcMaker.zstandard(lines)))) {
            // Given
            Archive archive = Archives.open(file.toString(), ArchiveReading.OPTIONS);

            // Then
            ArchiveReading.assertGoesOnFromAnyCursor(archive, 4);
        }
    }

    @Test
    void aDirectoryIsReadFileByFileFromAnyCursor() throws IOException {
        // Given
        write("news/a.ndjson", LINES.getBytes(StandardCharsets.UTF_8));
        write("news/b/page.html", WarcMaker.html(1).getBytes(StandardCharsets.UTF_8));
        write("news/c.warc.gz", WarcMaker.join(Reading.gzip(WarcMaker.page(2)), Reading.gzip(WarcMaker.page(3))));
        Archive archive = Archives.open(directory.resolve("news").toString(), ArchiveReading.OPTIONS);

        // Then
        ArchiveReading.assertGoesOnFromAnyCursor(archive, 7);
    }

    @Test
    void whereCompressedDataBreaksOffIsRefusedBehindWhatCouldBeRead() throws IOException {
        // Given
        byte[] packed = Reading.gzip(LINES.repeat(20_000).getBytes(StandardCharsets.UTF_8));

        // When
        ArchiveReading reading =
                ArchiveReading.of(write("news.ndjson.gz", Arrays.copyOf(packed, packed.length * 3 / 4)));

        // Then
        assertThat(reading.articles()).hasSizeGreaterThan(30_000);
        assertThat(reading.refused().get(reading.refused().size() - 1).reason()).isEqualTo("undecodable");
        assertThat(ArchiveReading.of(
                                Archives.open(
                                        directory.resolve("news.ndjson.gz").toString(), ArchiveReading.OPTIONS),
                                reading.cursors().get(reading.cursors().size() - 1))
                        .items())
                .isEmpty();
    }

    @Test
    void aWarcOnStandardInputIsReadToo() {
        // Given
        byte[] records = WarcMaker.join(Reading.gzip(WarcMaker.page(2)), Reading.gzip(WarcMaker.page(3)));
        List<Intake> taken = new ArrayList<>();

        // When
        Sources.open("-", new ArchiveInputs(ArchiveReading.OPTIONS), new ByteArrayInputStream(records))
                .forEach(taken::add);

        // Then
        assertThat(taken).hasSize(2).allMatch(Intake.Taken.class::isInstance);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> Archives.open(directory.resolve("none.warc").toString(), ArchiveReading.OPTIONS))
                .isInstanceOf(SourceException.class)
                .hasMessageEndingWith("none.warc: no such file or directory");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }
}
