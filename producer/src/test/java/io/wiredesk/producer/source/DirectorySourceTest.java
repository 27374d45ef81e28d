package io.wiredesk.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.RawArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

    @TempDir
    Path directory;

    @Test
    void filesComeInTheOrderOfTheirNamesAndHiddenOnesDoNot() throws Exception {
        // Given
        Reading.file(directory, "b.txt", "b");
        Reading.file(directory, "a/2.txt", "a2");
        Reading.file(directory, "a/10.txt", "a10");
        Reading.file(directory, "Z.txt", "Z");
        Reading.file(directory, ".hidden", "hidden");
        Reading.file(directory, ".git/config", "hidden");
        Files.createSymbolicLink(directory.resolve("a/loop"), directory);

        // When
        Reading reading = Reading.of(directory);

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("Z", "a10", "a2", "b");
        assertThat(reading.articles())
                .extracting(RawArticle::getGuid)
                .containsExactly("Z.txt", "a/10.txt", "a/2.txt", "b.txt");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        // Given
        Reading.file(directory, "1.html", "<p>one");
        Reading.file(directory, "2.html", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Reading.file(directory, "3.ndjson", "{\"text\":\"three\"}\n{broken\n{\"text\":\"five\"}\n");
        Reading.file(directory, "4.txt", "");
        Reading.file(directory, "5.txt", "six");

        // When
        Reading reading = Reading.of(directory);

        // Then
        assertThat(reading.articles())
                .extracting(RawArticle::getContent)
                .containsExactly("<p>one", "three", "five", "six");
        assertThat(reading.refused())
                .extracting(Intake.Refused::reason)
                .containsExactly("binary", "broken-line", "empty");
    }

    @Test
    void theSameDirectoryUnderAnotherNameGivesTheSameKeys() throws Exception {
        // Given
        Path one = Files.createDirectory(directory.resolve("one"));
        Path two = Files.createDirectory(directory.resolve("two"));
        Reading.file(one, "sub/a.txt", "story");
        Reading.file(two, "sub/a.txt", "story, revised");

        // Then
        assertThat(Reading.of(one).only().getKey())
                .isEqualTo(Reading.of(two).only().getKey());
    }

    @Test
    void aDirectoryWithoutArticlesIsAnErrorThatSaysSo() {
        // Given
        Path empty = directory.resolve("empty/deep");
        Path pictures = Reading.file(directory, "pictures/1.html", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})
                .getParent();
        Reading.file(pictures, "2.css", "p {}");

        // Then
        assertThatThrownBy(() -> Reading.of(Files.createDirectories(empty)))
                .isInstanceOf(SourceException.class)
                .hasMessage(empty + ": no articles in this directory: it holds no files");
        assertThatThrownBy(() -> Reading.of(pictures))
                .isInstanceOf(SourceException.class)
                .hasMessage(pictures
                        + ": no articles in this directory: none of its 2 files is HTML, text, NDJSON or a feed");
    }
}
