package io.wiredesk.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSetTest {

    @TempDir
    private Path folder;

    @Test
    void pagesAreReadWithTheirGold() throws IOException {
        // Given
        gzip("one.html.gz", "<p>Größe</p>");
        Files.writeString(folder.resolve("two.html"), "<p>two</p>");
        index("""
                {"id": "1", "html": "one.html.gz", "url": "https://example.org/1", "text": "Größe", "paras": ["Größe"]}
                {"id": "2", "html": "two.html", "url": "hard::two", "with": ["two"], "without": ["menu"]}
                """);

        // When
        List<Page> pages = PageSet.in(folder).get(0).pages(Integer.MAX_VALUE);

        // Then
        assertThat(pages)
                .containsExactly(
                        new Page(
                                "1",
                                Optional.of("https://example.org/1"),
                                "<p>Größe</p>",
                                new Gold(
                                        Optional.of("Größe"), List.of("Größe"), List.of(), List.of(), Gold.Facts.NONE)),
                        new Page(
                                "2",
                                Optional.empty(),
                                "<p>two</p>",
                                new Gold(
                                        Optional.empty(),
                                        List.of(),
                                        List.of("two"),
                                        List.of("menu"),
                                        Gold.Facts.NONE)));
    }

    @Test
    void setsBelowAFolderComeByName() throws IOException {
        // Given
        for (String name : List.of("b", "a", "notes")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.createFile(folder.resolve("b/pages.jsonl"));
        Files.createFile(folder.resolve("a/pages.jsonl"));

        // When
        List<PageSet> sets = PageSet.in(folder);

        // Then
        assertThat(sets).extracting(PageSet::name).containsExactly("a", "b");
    }

    @Test
    void aFolderWithoutPagesIsRefusedByName() {
        assertThatThrownBy(() -> PageSet.in(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        // Given
        Files.writeString(folder.resolve("two.html"), "two");
        index("{\"html\": \"two.html\"}\n{\"html\": \n");
        PageSet set = PageSet.in(folder).get(0);

        // When, Then
        assertThatThrownBy(() -> set.pages(10)).isInstanceOf(Failure.class).hasMessageContaining("line 2");
        assertThat(set.pages(1)).hasSize(1);
    }

    @Test
    void aMissingPageIsNamed() throws IOException {
        // Given
        index("{\"html\": \"gone.html\"}\n");

        // When, Then
        assertThatThrownBy(() -> PageSet.in(folder).get(0).pages(1)).hasMessageContaining("gone.html");
    }

    private void index(String lines) throws IOException {
        Files.writeString(folder.resolve("pages.jsonl"), lines);
    }

    private void gzip(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
