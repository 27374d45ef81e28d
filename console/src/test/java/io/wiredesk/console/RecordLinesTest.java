package io.wiredesk.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    @Test
    void printsAnEventOfASchemaThatThisVersionDoesNotKnow() throws IOException {
        // Given
        Schema schema = SchemaBuilder.record("Tomorrow")
                .fields()
                .requiredString("headline")
                .endRecord();
        GenericRecord event = new GenericData.Record(schema);
        event.put("headline", "Ferry sails");

        // When
        String line = new RecordLines(registry).line(record(framed(schema, event)));

        // Then
        assertThat(line).isEqualTo("{\"headline\":\"Ferry sails\"}");
    }

    @Test
    void aTombstoneKeepsItsKey() {
        // When
        String line = new RecordLines(registry).line(record(null));

        // Then
        assertThat(line).isEqualTo("{\"topic\":\"t\",\"partition\":0,\"offset\":3,\"key\":\"k\",\"value\":null}");
    }

    @Test
    void anEventCutShortIsShownAsBytes() throws IOException {
        // Given
        Schema schema =
                SchemaBuilder.record("Cut").fields().requiredString("text").endRecord();
        int id = registry.register("t-value", schema);
        byte[] value =
                ByteBuffer.allocate(6).put((byte) 0).putInt(id).put((byte) 90).array();

        // When
        String line = new RecordLines(registry).line(record(value));

        // Then
        assertThat(line).contains("\"valueBase64\":\"");
    }

    @Test
    void aValueOfASchemaThatIsNoRecordIsShownAsBytes() {
        // Given
        int id = registry.register("t-value", Schema.create(Schema.Type.INT));
        byte[] value =
                ByteBuffer.allocate(6).put((byte) 0).putInt(id).put((byte) 90).array();

        // When
        String line = new RecordLines(registry).line(record(value));

        // Then
        assertThat(line).contains("\"valueBase64\":\"");
    }

    @Test
    void aRecordThatNestsWithoutEndIsShownAsBytes() {
        // Given
        Schema schema = new Schema.Parser().parse("""
                {"type": "record", "name": "Nest", "fields": [{"name": "in", "type": ["null", "Nest"]}]}""");
        byte[] value = new byte[2_000_000];
        Arrays.fill(value, (byte) 2);
        ByteBuffer.wrap(value).put((byte) 0).putInt(registry.register("t-value", schema));

        // When
        String line = new RecordLines(registry).line(record(value));

        // Then
        assertThat(line).startsWith("{\"topic\":\"t\"");
    }

    @Test
    void aRegistryThatDoesNotAnswerIsNotTheRecordsFault() {
        // Given
        RecordLines lines = new RecordLines(new SilentRegistry());

        // When / Then
        assertThatThrownBy(() -> lines.line(record(new byte[] {0, 0, 0, 0, 1, 2})))
                .isInstanceOf(SchemaRegistryException.class)
                .hasMessage("nobody answers");
    }

    private byte[] framed(Schema schema, GenericRecord event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int id = registry.register("t-value", schema);
        out.writeBytes(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(schema).write(event, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("t", 0, 3, new byte[] {'k'}, value);
    }

    private static final class SilentRegistry implements SchemaRegistry {
        @Override
        public int register(String subject, Schema schema) {
            throw new SchemaRegistryException(Kind.UNREACHABLE, "nobody answers");
        }

        @Override
        public Schema byId(int id) {
            throw new SchemaRegistryException(Kind.UNREACHABLE, "nobody answers");
        }
    }
}
