package io.wiredesk.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import io.wiredesk.schemas.json.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Publishes schemas that have changed: writes the next version and its frozen records. Not part of the tests; run it on purpose
 * with {@code ./mvnw -pl schemas test -Dtest=PublishSchemas} and commit what it writes.
 */
class PublishSchemas {

    @ParameterizedTest
    @MethodSource("io.wiredesk.schemas.history.History#all")
    void publish(History history) throws IOException {
        int latest = history.latest();
        if (latest > 0
                && history.published()
                        .get(latest)
                        .toString()
                        .equals(history.current().toString())) {
            return;
        }
        assertThat(CompatibilityLevel.FULL_TRANSITIVE.problems(history.current(), history.published()))
                .as("what keeps %s from being published", history)
                .isEmpty();
        write(history.schemaFile(latest + 1), history.current().toString(true).getBytes(StandardCharsets.UTF_8));
        for (Sample sample : History.samples()) {
            GenericRecord record = sample.of(history.current());
            write(history.recordFile(latest + 1, sample, ".bin"), binary(history.current(), record));
            write(
                    history.recordFile(latest + 1, sample, ".json"),
                    EventJson.toLine(record).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] binary(Schema schema, GenericRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
