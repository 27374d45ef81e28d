package io.wiredesk.training.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.training.Gzip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTrainingTest {

    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        // Given
        writeSet();

        // When
        LineTraining.run(folder, folder.resolve("one.model"), line -> {});
        LineTraining.run(folder, folder.resolve("other.model"), line -> {});

        // Then
        assertThat(folder.resolve("one.model")).hasSameBinaryContentAs(folder.resolve("other.model"));
    }

    @Test
    void aFolderWithoutPagesIsRefused() {
        assertThatThrownBy(() -> LineTraining.run(folder, folder.resolve("line.model"), line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pages.jsonl");
    }

    private void writeSet() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            String story = ("The ferry number " + i + " left the harbour at dawn, and its master said nothing at all. ")
                    .repeat(5);
            String html = "<article><p>" + story + "</p><p>Sign up here " + i + "</p><p>"
                    + story.toUpperCase(Locale.ROOT) + "</p></article>";
            index.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"url\": \"https://site")
                    .append(i)
                    .append(".example/a\", \"html\": \"")
                    .append(i)
                    .append(".html.gz\", \"text\": \"")
                    .append(story.trim())
                    .append("\"}\n");
            Gzip.write(set.resolve(i + ".html.gz"), html);
        }
        Files.writeString(set.resolve("pages.jsonl"), index);
    }
}
