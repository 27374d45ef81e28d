package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.resources.ModelForm;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The file of a model: in a {@link ModelForm}, bits, scale, transitions, weights and word classes. The weights stand label by label, which deflates better than row by row.
 */
public final class ModelFile {

    private static final ModelForm FORM = new ModelForm("model file", 0x57444E45, 2);
    private static final int MAX_BITS = 24;

    private ModelFile() {}

    /** What a file holds. */
    public record Contents(Model model, WordClasses classes) {}

    public static void write(Contents contents, OutputStream out) throws IOException {
        FORM.write(out, data -> {
            Model model = contents.model();
            data.writeInt(model.bits());
            data.writeFloat(model.scale());
            for (float transition : model.transitions()) {
                data.writeFloat(transition);
            }
            data.write(transpose(model.weights(), 1 << model.bits(), Labels.COUNT));
            contents.classes().write(data);
        });
    }

    /** Reads a model; an {@link IOException} says what is wrong with the file. */
    public static Contents read(InputStream in) throws IOException {
        return FORM.read(in, ModelFile::parse);
    }

    private static Contents parse(DataInputStream data) throws IOException {
        int bits = data.readInt();
        if (bits < 1 || bits > MAX_BITS) {
            throw new IOException("model file has a table of 2^" + bits + " rows");
        }
        float scale = data.readFloat();
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readFloat();
        }
        byte[] weights = new byte[Labels.COUNT << bits];
        data.readFully(weights);
        Model model = new Model(bits, scale, transpose(weights, Labels.COUNT, 1 << bits), transitions);
        return new Contents(model, WordClasses.read(data));
    }

    private static byte[] transpose(byte[] values, int rows, int columns) {
        byte[] transposed = new byte[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                transposed[column * rows + row] = values[row * columns + column];
            }
        }
        return transposed;
    }
}
