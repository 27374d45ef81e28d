package io.wiredesk.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.SharedData;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pages and feeds, and broken ones, that nobody on this project wrote. */
class SharedDataTest {

    @ParameterizedTest
    @CsvSource({"segments, 990", "bodies, 793", "publishers, 40"})
    void everySavedPageIsOneArticle(String set, int pages) {
        // Given
        Path folder = SharedData.folder("extraction/" + set + "/html", pages);

        // When
        Reading reading = Reading.of(folder);

        // Then
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.articles())
                .hasSize(pages)
                .allSatisfy(article -> assertThat(article.getForm()).isEqualTo("html"));
    }

    @ParameterizedTest
    @CsvSource({"gofeed, 540", "feedparser, 1770"})
    void noFeedCrashesTheReader(String set, int feeds) {
        // Given
        Path folder = SharedData.folder("feeds/" + set, feeds);

        for (Path file : SharedData.files(folder, "ml")) {
            // When
            Reading reading = Reading.of(file);

            // Then
            assertThat(reading.articles().size() + reading.refused().size())
                    .as("outcomes of %s", file)
                    .isPositive();
        }
    }
}
