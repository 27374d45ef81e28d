package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/** An Avro container file: the events' bytes as they are, with deflate. */
final class AvroFile implements EventFile {

    private static final int LEVEL = 6;

    private final DataFileWriter<GenericRecord> writer;

    AvroFile(Path file, Schema schema) throws IOException {
        writer = new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(schema))
                .setCodec(CodecFactory.deflateCodec(LEVEL));
        writer.create(schema, file.toFile());
    }

    @Override
    public void append(byte[] binary) throws IOException {
        writer.appendEncoded(ByteBuffer.wrap(binary));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
