package io.wiredesk.stages.resources;

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
 * The form that all model files share: magic number, version, CRC-32 of the rest, then the deflated contents. Immutable.
 *
 * @param kind    what messages call the file, such as "story model"
 * @param magic   tells one kind of model from another
 * @param version changes with what stands in the contents and what it means
 */
public record ModelForm(String kind, int magic, int version) {

    private static final int BUFFER = 1 << 16;

    /** Writes the contents of a model. */
    @FunctionalInterface
    public interface Writer {
        void write(DataOutputStream contents) throws IOException;
    }

    /** Reads the contents of a model. */
    @FunctionalInterface
    public interface Reader<M> {
        M read(DataInputStream contents) throws IOException;
    }

    /** Writes a file; the same contents give the same bytes. */
    public void write(OutputStream out, Writer writer) throws IOException {
        byte[] body = deflated(writer);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(magic);
        data.writeInt(version);
        data.writeInt(checksum(body));
        data.write(body);
        data.flush();
    }

    /** Reads a file; an {@link IOException} says what is wrong with it. */
    public <M> M read(InputStream in, Reader<M> reader) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != magic) {
            throw new IOException("not a " + kind);
        }
        int found = data.readInt();
        if (found != version) {
            throw new IOException(kind + " of version " + found + ", expected " + version);
        }
        int checksum = data.readInt();
        byte[] body = data.readAllBytes();
        if (checksum(body) != checksum) {
            throw new IOException(kind + " is damaged: its checksum does not match");
        }
        InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(body));
        return reader.read(new DataInputStream(new BufferedInputStream(inflated, BUFFER)));
    }

    private static byte[] deflated(Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            writer.write(data);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return (int) crc.getValue();
    }
}
