package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.SharedData;
import io.wiredesk.producer.content.Resource;
import io.wiredesk.schemas.event.RawArticle;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Web archives of other people's tests, some damaged on purpose. */
class SharedWarcTest {

    private static final int CASES = 35;

    record Expected(String file, int records, int articles, int damaged) {

        static Expected parse(String line) {
            String[] words = line.split("\\s+");
            return new Expected(
                    words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        }
    }

    static Stream<Expected> files() {
        return Resource.lines(SharedWarcTest.class, "warc-expectations.txt").stream()
                .map(Expected::parse);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRecordIsReadOrRefused(Expected expected) {
        // Given
        Path file = SharedData.folder("warc", CASES).resolve(expected.file());

        // When
        ArchiveReading reading = ArchiveReading.of(file);

        // Then
        assertThat(new Expected(
                        expected.file(),
                        reading.records(),
                        reading.articles().size(),
                        reading.refused().size()))
                .isEqualTo(expected);
        assertThat(reading.articles()).extracting(RawArticle::getContent).allMatch(content -> !content.isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void readingGoesOnFromAnyCursorAsIfItHadNeverStopped(Expected expected) {
        // Given
        Path file = SharedData.folder("warc", CASES).resolve(expected.file());
        Archive archive = Archives.open(file.toString(), ArchiveReading.OPTIONS);

        // Then
        ArchiveReading.assertGoesOnFromAnyCursor(archive, expected.articles() + expected.damaged());
    }
}
