package io.wiredesk.producer.export;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A Parquet file with gzip, the fields named and nested as in the Avro schema. The library's way to write without Hadoop: nothing of
 * that is needed when it runs, but the compiler wants to see the type of a method that is never called.
 */
final class ParquetFile implements EventFile {

    /** Held in memory by each open file until it is written, at most. */
    private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

    private final GenericDatumReader<GenericRecord> reader;
    private final ParquetWriter<GenericRecord> writer;
    private BinaryDecoder decoder;

    ParquetFile(Path file, Schema schema) throws IOException {
        reader = new GenericDatumReader<>(schema);
        writer = new Builder(new LocalOutputFile(file), schema)
                .withCodecFactory(new GzipCodec())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    @Override
    public void append(byte[] binary) throws IOException {
        decoder = DecoderFactory.get().binaryDecoder(binary, decoder);
        writer.write(reader.read(null, decoder));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<GenericRecord, Builder> {

        private final Schema schema;

        Builder(OutputFile file, Schema schema) {
            super(file);
            this.schema = schema;
            ParquetConfiguration configuration = new PlainParquetConfiguration();
            // The old form of lists has no name for their elements, and cannot hold null.
            configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
            withConf(configuration);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<GenericRecord> getWriteSupport(ParquetConfiguration configuration) {
            return new AvroWriteSupport<>(
                    new AvroSchemaConverter(configuration).convert(schema), schema, GenericData.get());
        }

        @Override
        protected WriteSupport<GenericRecord> getWriteSupport(Configuration configuration) {
            throw new UnsupportedOperationException("no Hadoop here");
        }
    }
}
