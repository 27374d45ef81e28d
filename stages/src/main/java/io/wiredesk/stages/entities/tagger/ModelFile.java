package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.WordClasses;
import java.io.BufferedInputStream;
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
 * The file of a model: magic number, version of the form, CRC-32 of the rest; then deflated: bits, scale, transitions, weights,
 * word classes. The weights stand label by label, which deflates better than row by row.
 */
public final class ModelFile {

    private static final int MAGIC = 0x57444E45;
    private static final int VERSION = 2;
    private static final int MAX_BITS = 24;

    private ModelFile() {}

    /** What a file holds. */
    public record Contents(Model model, WordClasses classes) {}

    public static void write(Contents contents, OutputStream out) throws IOException {
        byte[] body = body(contents);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(checksum(body));
        data.write(body);
        data.flush();
    }

    private static byte[] body(Contents contents) throws IOException {
        Model model = contents.model();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            data.writeInt(model.bits());
            data.writeFloat(model.scale());
            for (float transition : model.transitions()) {
                data.writeFloat(transition);
            }
            data.write(transpose(model.weights(), 1 << model.bits(), Labels.COUNT));
            contents.classes().write(data);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Reads a model; an {@link IOException} says what is wrong with the file. */
    public static Contents read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a model file");
        }
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("model file of version " + version + ", expected " + VERSION);
        }
        int checksum = data.readInt();
        byte[] body = data.readAllBytes();
        if (checksum(body) != checksum) {
            throw new IOException("model file is damaged: its checksum does not match");
        }
        InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(body));
        return parse(new DataInputStream(new BufferedInputStream(inflated, 1 << 16)));
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

    private static int checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return (int) crc.getValue();
    }
}
