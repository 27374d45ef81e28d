package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.model.ModelForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The files of a story model and of a line model: in a {@link ModelForm}, the scale and the weights of the first look, and the two forests, each as its
 * bias, its roots and its nodes.
 */
public final class ModelFile {

    /** The version changes with the form of the file, and with any feature: a model fits the features that it was trained on. */
    private static final ModelForm FORM = new ModelForm("story model", 0x57445354, 1);

    private static final ModelForm LINES = new ModelForm("line model", 0x57444C4E, 1);

    private static final int MAX_NODES = 1 << 20;

    private ModelFile() {}

    public static void write(StoryModel model, OutputStream out) throws IOException {
        FORM.write(out, contents -> {
            write(model.look(), contents);
            write(model.first(), contents);
            write(model.second(), contents);
        });
    }

    public static void write(LineModel model, OutputStream out) throws IOException {
        LINES.write(out, contents -> {
            write(model.look(), contents);
            write(model.first(), contents);
            write(model.second(), contents);
        });
    }

    /** Reads a model; an {@link IOException} says what is wrong with the file. */
    public static StoryModel read(InputStream in) throws IOException {
        return FORM.read(
                in, contents -> new StoryModel(readWeights(contents), readForest(contents), readForest(contents)));
    }

    /** Reads a model of lines; an {@link IOException} says what is wrong with the file. */
    public static LineModel readLines(InputStream in) throws IOException {
        return LINES.read(
                in, contents -> new LineModel(readWeights(contents), readForest(contents), readForest(contents)));
    }

    private static void write(HashedWeights weights, DataOutputStream data) throws IOException {
        data.writeFloat(weights.scale());
        data.write(weights.weights());
    }

    private static void write(Forest forest, DataOutputStream data) throws IOException {
        data.writeFloat(forest.bias());
        data.writeInt(forest.roots().length);
        data.writeInt(forest.features().length);
        for (int root : forest.roots()) {
            data.writeInt(root);
        }
        for (int i = 0; i < forest.features().length; i++) {
            data.writeShort(forest.features()[i]);
            data.writeFloat(forest.thresholds()[i]);
            data.writeInt(forest.rights()[i]);
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
        int trees = data.readInt();
        int nodes = data.readInt();
        if (trees < 0 || trees > nodes || nodes > MAX_NODES) {
            throw new IOException("a forest of " + nodes + " nodes in " + trees + " trees");
        }
        int[] roots = new int[trees];
        for (int i = 0; i < trees; i++) {
            roots[i] = data.readInt();
        }
        short[] features = new short[nodes];
        float[] thresholds = new float[nodes];
        int[] rights = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            features[i] = data.readShort();
            thresholds[i] = data.readFloat();
            rights[i] = data.readInt();
        }
        return new Forest(roots, features, thresholds, rights, bias);
    }
}
