package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.resources.ModelForm;
import io.wiredesk.stages.resources.Resources;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The file of a story model or of a line model: in a {@link ModelForm}, the scale and the weights of the first look, and the two
 * forests, each as its bias, its depth, its questions and its leaves. Immutable.
 */
public final class ModelFile {

    /** The version changes with the form of the file, and with any feature: a model fits the features that it was trained on. */
    public static final ModelFile STORY = new ModelFile("story.model", new ModelForm("story model", 0x57445354, 2));

    /** The same for lines of plain texts. */
    public static final ModelFile LINES = new ModelFile("line.model", new ModelForm("line model", 0x57444C4E, 2));

    private static final int MAX_DEPTH = 8;
    private static final int MAX_TREES = 1 << 12;

    private final String name;
    private final ModelForm form;

    private ModelFile(String name, ModelForm form) {
        this.name = name;
        this.form = form;
    }

    public void write(Looks looks, OutputStream out) throws IOException {
        form.write(out, contents -> {
            write(looks.look(), contents);
            write(looks.first(), contents);
            write(looks.second(), contents);
        });
    }

    /** Reads a model; an {@link IOException} says what is wrong with the file. */
    public Looks read(InputStream in) throws IOException {
        return form.read(in, contents -> new Looks(readWeights(contents), readForest(contents), readForest(contents)));
    }

    Looks shipped() {
        try (InputStream in = Resources.open(name)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HashedWeights weights, DataOutputStream data) throws IOException {
        data.writeFloat(weights.scale());
        data.write(weights.weights());
    }

    private static void write(Forest forest, DataOutputStream data) throws IOException {
        data.writeFloat(forest.bias());
        data.writeInt(forest.depth());
        data.writeInt(forest.features().length / forest.depth());
        for (int i = 0; i < forest.features().length; i++) {
            data.writeShort(forest.features()[i]);
            data.writeInt(forest.thresholds()[i]);
        }
        for (float leaf : forest.leaves()) {
            data.writeFloat(leaf);
        }
    }

    private static HashedWeights readWeights(DataInputStream data) throws IOException {
        float scale = data.readFloat();
        byte[] weights = new byte[1 << HashedWeights.BITS];
        data.readFully(weights);
        return new HashedWeights(weights, scale);
    }

    private static Forest readForest(DataInputStream data) throws IOException {
        float bias = data.readFloat();
        int depth = data.readInt();
        int trees = data.readInt();
        if (depth < 1 || depth > MAX_DEPTH || trees < 0 || trees > MAX_TREES) {
            throw new IOException("a forest of " + trees + " trees that are " + depth + " deep");
        }
        short[] features = new short[trees * depth];
        int[] thresholds = new int[trees * depth];
        for (int i = 0; i < features.length; i++) {
            features[i] = data.readShort();
            thresholds[i] = data.readInt();
        }
        float[] leaves = new float[trees << depth];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = data.readFloat();
        }
        return new Forest(depth, features, thresholds, leaves, bias);
    }
}
