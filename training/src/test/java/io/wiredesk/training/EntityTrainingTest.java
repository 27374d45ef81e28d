package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTrainingTest {

    private static final EntityTraining.Passes ONCE = new EntityTraining.Passes(1, 1);

    @Test
    void theSameDataGivesTheSameBytes(@TempDir Path folder) throws IOException {
        // Given
        writeSet(folder.resolve("own.conll.gz"));
        List<String> progress = new ArrayList<>();

        // When
        EntityTraining.run(folder, Optional.empty(), folder.resolve("one"), ONCE, progress::add);
        EntityTraining.run(folder, Optional.empty(), folder.resolve("two"), ONCE, line -> {});

        // Then
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        assertThat(progress).isNotEmpty().allMatch(line -> !line.contains("Okafor"));
    }

    @Test
    void aFolderWithoutSetsIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> EntityTraining.run(folder, Optional.empty(), folder.resolve("model"), line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no *.conll.gz");
    }

    private static void writeSet(Path file) throws IOException {
        Gzip.write(
                file,
                "-DOCSTART-\tO\n\nMr\tO\nThomas\tB-PER\nOkafor\tI-PER\nleft\tO\nHull\tB-LOC\n.\tO\n\n".repeat(20));
    }
}
