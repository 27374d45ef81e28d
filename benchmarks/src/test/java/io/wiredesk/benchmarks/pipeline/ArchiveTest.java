package io.wiredesk.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void eachKeyIsThereOnceAndWhatIsLeftOutIsCounted() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("articles.ndjson"), """
                {"url": "https://example.org/1", "text": "first"}
                {"url": "https://example.org/1", "text": "first, revised"}
                {"url": "https://example.org/2"}
                {"url": "https://example.org/3", "text": "third"}
                """);

        // When
        Archive archive = Archive.read(List.of(file.toString()), 10);

        // Then
        assertThat(archive.articles()).extracting(RawArticle::getContent).containsExactly("first", "third");
        assertThat(archive.repeated()).isEqualTo(1);
        assertThat(archive.refused()).isEqualTo(1);
        assertThat(archive.units()).isEqualTo("firstthird".length());
    }

    @Test
    void aSetOfPagesIsReadWithItsAddresses() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.html"), "<p>one</p>");
        Files.writeString(folder.resolve("b.html"), "<p>two</p>");
        Files.writeString(folder.resolve("pages.jsonl"), """
                {"id": "1", "html": "a.html", "url": "https://www.example.org/a"}
                {"id": "2", "html": "b.html", "url": "hard::b"}
                {"id": "3", "html": "gone.html", "url": "https://example.org/c"}
                """);

        // When
        Archive archive = Archive.read(List.of(folder.toString()), 2);

        // Then
        assertThat(archive.articles()).extracting(RawArticle::getSource).containsExactly("example.org", "local");
        assertThat(archive.articles()).extracting(RawArticle::getContent).containsExactly("<p>one</p>", "<p>two</p>");
    }
}
