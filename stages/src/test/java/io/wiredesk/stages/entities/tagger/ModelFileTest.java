package io.wiredesk.stages.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    @Test
    void a_model_survives_the_file() throws IOException {
        // Given
        Model model = model();

        // When
        Model read = ModelFile.read(new ByteArrayInputStream(bytes(model)));

        // Then
        assertThat(read.bits()).isEqualTo(model.bits());
        assertThat(read.scale()).isEqualTo(model.scale());
        assertThat(read.weights()).isEqualTo(model.weights());
        assertThat(read.transitions()).isEqualTo(model.transitions());
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        byte[] bytes = bytes(model());
        bytes[bytes.length - 3] ^= 1;
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void another_file_or_version_is_refused() throws IOException {
        byte[] bytes = bytes(model());
        byte[] other = bytes.clone();
        other[0] = 'X';
        byte[] newer = bytes.clone();
        newer[7] = 9;
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(other)))
                .hasMessage("not a model file");
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(newer)))
                .hasMessageContaining("version 9");
    }

    @Test
    void a_sequence_of_labels_is_always_well_formed() {
        // Given
        float[][] scores = new float[5][Labels.COUNT];
        for (float[] row : scores) {
            Arrays.fill(row, 0);
            row[2] = 5;
        }

        // When
        int[] labels = Viterbi.decode(scores, new float[Labels.COUNT * Labels.COUNT]);

        // Then
        assertThat(Labels.encode(labels.length, Labels.spans(labels))).isEqualTo(labels);
        assertThat(Labels.spans(labels)).hasSize(1);
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    private static Model model() {
        byte[] weights = new byte[Labels.COUNT << 6];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (i * 31);
        }
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        Arrays.fill(transitions, 0.5f);
        return new Model(6, 0.25f, weights, transitions);
    }
}
