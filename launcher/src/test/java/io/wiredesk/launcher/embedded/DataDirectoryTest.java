package io.wiredesk.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void refusesASecondInstanceAndNamesDirectoryAndProcess() {
        // Given
        Path directory = parent.resolve("data");
        try (DataDirectory first = DataDirectory.open(directory)) {

            // When / Then
            assertThatThrownBy(() -> DataDirectory.open(first.root()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void canBeOpenedAgainOnceItIsClosed() {
        // Given
        DataDirectory.open(parent).close();

        // When
        try (DataDirectory again = DataDirectory.open(parent)) {

            // Then
            assertThat(again.root()).isEqualTo(parent.toAbsolutePath());
        }
    }

    @Test
    void aFileInTheWayIsAClearError() throws IOException {
        // Given
        Path file = Files.createFile(parent.resolve("file"));

        // When / Then
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDirectoryThatTakesNoFilesIsAClearError() {
        // When / Then
        assertThatThrownBy(() -> DataDirectory.open(Path.of("/proc/self")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("/proc/self cannot be written");
    }

    @Test
    void aTemporaryOneGoesAwayWithAllThatIsInIt() throws IOException {
        // Given
        DataDirectory directory = DataDirectory.temporary();
        Files.createDirectories(directory.broker());
        Files.writeString(directory.broker().resolve("log"), "x");

        // When
        directory.close();

        // Then
        assertThat(directory.root()).doesNotExist();
    }
}
