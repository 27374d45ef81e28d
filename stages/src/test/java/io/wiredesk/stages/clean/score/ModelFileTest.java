package io.wiredesk.stages.clean.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final Forest FOREST =
            new Forest(1, new short[] {0}, new int[] {Forest.ordered(0.5f)}, new float[] {-1, 2}, 0.25f);

    @Test
    void whatIsWrittenIsRead() throws IOException {
        // Given
        float[] weights = new float[1 << HashedWeights.BITS];
        weights[17] = 1.27f;

        // When
        Looks read = ModelFile.STORY.read(new ByteArrayInputStream(bytes(weights)));

        // Then
        assertThat(read.look().weights()[17]).isNotZero();
        assertThat(score(read.first(), 0.4f)).isEqualTo(-0.75f);
        assertThat(score(read.second(), 0.6f)).isEqualTo(2.25f);
    }

    @Test
    void aModelOfLinesIsReadAsOneAndAsNothingElse() throws IOException {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Looks looks = new Looks(HashedWeights.of(new float[1 << HashedWeights.BITS]), FOREST, FOREST);

        // When
        ModelFile.LINES.write(looks, out);

        // Then
        Looks read = ModelFile.LINES.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(score(read.second(), 0.6f)).isEqualTo(2.25f);
        assertThatThrownBy(() -> ModelFile.STORY.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("not a story model");
    }

    @Test
    void aSpoiltFileIsRefusedWithTheReason() throws IOException {
        // Given
        byte[] bytes = bytes(new float[1 << HashedWeights.BITS]);
        bytes[bytes.length - 1]++;

        // Then
        assertThatThrownBy(() -> ModelFile.STORY.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> ModelFile.STORY.read(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(IOException.class)
                .hasMessage("not a story model");
    }

    private static float score(Forest forest, float value) {
        return forest.score(new int[] {Forest.ordered(value)}, 1)[0];
    }

    private static byte[] bytes(float[] weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.STORY.write(new Looks(HashedWeights.of(weights), FOREST, FOREST), out);
        return out.toByteArray();
    }
}
