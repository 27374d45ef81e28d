package io.wiredesk.stages.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.entities.lexicon.WordTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final WordClasses CLASSES = new WordClasses(
            new WordClasses.Brown(new int[] {0b1010110, 0b11}, WordTable.of(Map.of("harbour", 0, "said", 1))),
            new WordClasses.Vectors(new short[] {7}, new short[] {3}, WordTable.of(Map.of("Harbour", 0))),
            WordTable.of(Map.of("Harbour", 0b010_000_000)),
            WordTable.of(Map.of("Harbour Press", 1)));

    @Test
    void aModelSurvivesTheFile() throws IOException {
        // Given
        Model model = model();

        // When
        ModelFile.Contents contents = ModelFile.read(new ByteArrayInputStream(bytes(model)));
        Model read = contents.model();

        // Then
        assertThat(read.bits()).isEqualTo(model.bits());
        assertThat(read.scale()).isEqualTo(model.scale());
        assertThat(read.weights()).isEqualTo(model.weights());
        assertThat(read.transitions()).isEqualTo(model.transitions());
        assertThat(contents.classes().path("harbour")).isEqualTo(0b1010110);
        assertThat(contents.classes().leaf("HARBOUR")).isZero();
        assertThat(contents.classes().middle(0)).isEqualTo(7);
        assertThat(contents.classes().coarse(0)).isEqualTo(3);
        assertThat(contents.classes().uses("Harbour")).isEqualTo(0b010_000_000);
        assertThat(contents.classes().path("quay")).isZero();
        assertThat(contents.classes().names().find("Harbour Press")).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = bytes(model());
        bytes[bytes.length - 3] ^= 1;
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void anotherFileOrVersionIsRefused() throws IOException {
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
    void aSequenceOfLabelsIsAlwaysWellFormed() {
        // Given
        float[] scores = new float[5 * Labels.COUNT];
        for (int i = 0; i < 5; i++) {
            scores[i * Labels.COUNT + 2] = 5;
        }

        // When
        int[] labels = new Viterbi(new float[Labels.COUNT * Labels.COUNT]).decode(scores, index -> index == 4);

        // Then
        assertThat(Labels.encode(labels.length, Labels.spans(labels))).isEqualTo(labels);
        assertThat(Labels.spans(labels)).hasSize(1);
        assertThat(labels[4]).isEqualTo(Labels.OUTSIDE);
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(new ModelFile.Contents(model, CLASSES), out);
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
