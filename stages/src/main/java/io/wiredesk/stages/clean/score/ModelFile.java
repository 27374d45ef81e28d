package io.wiredesk.stages.clean.score;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of a story model: magic number, version of the form, CRC-32 of the rest; then deflated: the scale and the weights of
 * the first look, and the two forests, each as its bias, its roots and its nodes.
 */
public final class ModelFile {

    private static final int MAGIC = 0x57445354;
    /** Changes with the form of the file, and with any feature: a model fits the features that it was trained on. */
    private static final int VERSION = 1;

    private static final int MAX_NODES = 1 << 20;

    private ModelFile() {}

    public static void write(StoryModel model, OutputStream out) throws IOException {
        byte[] body = body(model);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(checksum(body));
        data.write(body);
        data.flush();
    }

    /** Reads a model; an {@link IOException} says what is wrong with the file. */
    public static StoryModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a story model");
        }
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("a story model of form " + version + ", wanted " + VERSION);
        }
        int checksum = data.readInt();
        byte[] body = data.readAllBytes();
        if (checksum(body) != checksum) {
            throw new IOException("a story model whose checksum is wrong");
        }
        try (DataInputStream parts = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
            return new StoryModel(readWeights(parts), readForest(parts), readForest(parts));
        }
    }

    private static byte[] body(StoryModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            data.writeFloat(model.look().scale());
            data.write(model.look().weights());
            write(model.first(), data);
            write(model.second(), data);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
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
            throw new IOException("a story model of " + nodes + " nodes in " + trees + " trees");
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

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
