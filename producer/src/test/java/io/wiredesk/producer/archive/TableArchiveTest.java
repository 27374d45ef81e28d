package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableArchiveTest {

    @TempDir
    private Path directory;

    @Test
    void columnsAreTakenByTheirNamesAndTheOthersKept() throws IOException {
        // Given
        String table = "\ufeffID,Headline,Publication,Date,URL,Content,Section\r\n"
                + "7,\"A \"\"title\"\", quoted\",City Wire,2025-03-04,https://post.example/7,\"One.\r\n\r\nTwo.\",Home\r\n";

        // When
        RawArticle article = read(table).articles().get(0);

        // Then
        assertThat(article.getGuid()).isEqualTo("7");
        assertThat(article.getTitle()).isEqualTo("A \"title\", quoted");
        assertThat(article.getSource()).isEqualTo("city-wire");
        assertThat(article.getUrl()).isEqualTo("https://post.example/7");
        assertThat(article.getContent()).isEqualTo("One.\r\n\r\nTwo.");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-04T00:00:00Z"));
        assertThat(article.getFirstSeenAt()).isEqualTo(article.getPublishedAt());
        assertThat(article.getExtra()).isEqualTo(Map.of("Section", "Home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyUsualDelimiterIsFound(String delimiter) throws IOException {
        // When
        ArchiveReading reading = read("id,title,text\n1,a,b c\n".replace(",", delimiter));

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("b c");
    }

    @Test
    void aRowThatIsBrokenIsRefusedByItsLineAndTheOthersGoOn() throws IOException {
        // Given
        String table = "id,text\n1,one\n2,\"never closed\n3,three\n4,four,five\n5,\n6,5\" pipe\n";

        // When
        ArchiveReading reading = read(table);

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("one", "three", "5\" pipe");
        assertThat(reading.refused())
                .extracting(refused -> refused.name().replaceAll(".*:", ""), Intake.Refused::reason)
                .containsExactly(tuple("3", "broken-line"), tuple("5", "broken-line"), tuple("6", "empty"));
    }

    @Test
    void rowsOfWhichNoneIsClosedAreReadInLinearTime() {
        // Given
        String table = "id,text\n" + "1,\"never closed, and so on and on and on and on and on and on\n".repeat(100_000);

        // When
        ArchiveReading reading = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(table));

        // Then
        assertThat(reading.refused()).hasSize(100_000);
    }

    @Test
    void aMarkThatIsClosedBehindBrokenRowsClosesTheRowThatItIsIn() throws IOException {
        // Given
        SourceOptions options = ArchiveReading.OPTIONS.withMaxBytes(60);
        String table = "id,text\n1,\"broken\n2,fine\n3,\"" + "x".repeat(30) + "\n" + "y".repeat(20) + "\"\n4,four\n";

        // When
        ArchiveReading reading = ArchiveReading.of(
                Archives.open(write(table.getBytes(StandardCharsets.UTF_8)).toString(), options), Cursor.START);

        // Then
        assertThat(reading.articles())
                .extracting(RawArticle::getContent)
                .containsExactly("fine", "x".repeat(30) + "\n" + "y".repeat(20), "four");
        assertThat(reading.refused())
                .extracting(refused -> refused.name().replaceAll(".*:", ""))
                .containsExactly("2");
    }

    @Test
    void readingGoesOnFromAnyCursor() throws IOException {
        // Given
        Path file = write(
                "id,text\n1,one\n2,\"two\n\nlines\"\n3,\"never closed\n4,four\n".getBytes(StandardCharsets.UTF_8));
        Archive archive = Archives.open(file.toString(), ArchiveReading.OPTIONS);

        // Then
        ArchiveReading.assertGoesOnFromAnyCursor(archive, 4);
    }

    @Test
    void aTableThatIsNotUtf8IsReadAsWindows1252() throws IOException {
        // When
        ArchiveReading reading =
                ArchiveReading.of(write("id;text\n1;Le café “noir”\n".getBytes(Charset.forName("windows-1252"))));

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("Le café “noir”");
    }

    private ArchiveReading read(String table) throws IOException {
        return ArchiveReading.of(write(table.getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("news.csv"), bytes);
    }
}
