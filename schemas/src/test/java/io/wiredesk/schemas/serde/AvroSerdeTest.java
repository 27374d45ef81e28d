package io.wiredesk.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.CleanerVersions;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedSpan;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.schemas.json.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {

    private static final String TOPIC = "articles.removed";

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final AvroSerde<RemovedText> serde = new AvroSerde<>(RemovedText.class, registry);

    @Test
    void recordsAreFramedWithTheIdOfTheirSchema() {
        // When
        byte[] bytes = serde.serializer().serialize(TOPIC, ledger("k", 2));

        // Then
        assertThat(bytes[0]).isZero();
        Schema written = registry.byId(ByteBuffer.wrap(bytes, 1, 4).getInt());
        assertThat(written.getFullName()).isEqualTo("io.wiredesk.schemas.event.RemovedText");
        assertThat(written.toString()).as("no marks of the Java code generator").doesNotContain("avro.java.string");
    }

    @Test
    void recordsComeBackAsTheyWent() {
        // Given
        RemovedText record = ledger("k", 3);

        // When
        byte[] bytes = serde.serializer().serialize(TOPIC, record);

        // Then
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(record);
    }

    @Test
    void tombstonesStayTombstones() {
        assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
        assertThat(serde.deserializer().deserialize(TOPIC, (byte[]) null)).isNull();
    }

    @Test
    void severalThreadsShareASerde() {
        // Given
        long seed = 20_261_123;
        Random random = new Random(seed);
        List<RemovedText> records = IntStream.range(0, 2_000)
                .mapToObj(number -> ledger("k" + number, random.nextInt(400)))
                .toList();

        // When
        List<RemovedText> back = records.parallelStream()
                .map(record -> serde.deserializer()
                        .deserialize(TOPIC, serde.serializer().serialize(TOPIC, record)))
                .toList();

        // Then
        assertThat(back).as("seed %d", seed).isEqualTo(records);
    }

    @Test
    void aLargeRecordLeavesNothingBehindInTheNext() {
        // Given
        RemovedText large = ledger("large", 60_000);
        RemovedText small = ledger("small", 1);

        // When
        serde.serializer().serialize(TOPIC, large);
        byte[] bytes = serde.serializer().serialize(TOPIC, small);

        // Then
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(small);
    }

    @Test
    void aRecordThatDoesNotFitItsSchemaLeavesNothingBehindInTheNext() {
        // Given
        RemovedText broken = ledger("k", 2);
        broken.getSpans().get(1).setText(null);

        // Then
        assertThatThrownBy(() -> serde.serializer().serialize(TOPIC, broken))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(TOPIC)
                .hasMessageContaining("RemovedText");
        byte[] bytes = serde.serializer().serialize(TOPIC, ledger("next", 1));
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(ledger("next", 1));
    }

    @Test
    void poisonBytesAreSaidToBePoison() {
        // Given
        byte[] good = serde.serializer().serialize(TOPIC, ledger("k", 2));
        byte[] cut = Arrays.copyOf(good, good.length - 3);
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        byte[] text = "<html>".getBytes(StandardCharsets.UTF_8);
        byte[] unknown = ByteBuffer.allocate(9).put((byte) 0).putInt(4711).array();

        // Then
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("not in Confluent framing");
        assertThatThrownBy(() -> read(text)).hasMessageContaining("not in Confluent framing");
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("decode");
        assertThatThrownBy(() -> read(longer))
                .isInstanceOf(SerializationException.class)
                .rootCause()
                .hasMessageContaining("behind");
        assertThatThrownBy(() -> read(unknown))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class,
                        e -> assertThat(e.blamesRecord()).isTrue());
        assertThat(read(good)).as("and the next good one is read").isEqualTo(ledger("k", 2));
    }

    @Test
    void randomBytesBehindTheHeaderFailAsPoisonAndNotOtherwise() {
        // Given
        byte[] good = serde.serializer().serialize(TOPIC, ledger("k", 2));
        long seed = 77;
        Random random = new Random(seed);

        // Then
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = good.clone();
            for (int change = 0; change < 1 + random.nextInt(6); change++) {
                bytes[Framing.BYTES + random.nextInt(bytes.length - Framing.BYTES)] = (byte) random.nextInt(256);
            }
            try {
                read(bytes);
            } catch (SerializationException e) {
                continue;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + " of seed " + seed, e);
            }
        }
    }

    @Test
    void anAbsurdLengthIsPoisonToo() throws IOException {
        // Given
        byte[] header = Arrays.copyOf(serde.serializer().serialize(TOPIC, ledger("k", 0)), Framing.BYTES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(header);
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        encoder.writeLong(Integer.MAX_VALUE - 16L);
        encoder.flush();

        // Then
        assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(SerializationException.class);
    }

    @Test
    void anAbsurdNumberOfItemsIsPoisonToo() throws IOException {
        // Given
        byte[] header = Arrays.copyOf(serde.serializer().serialize(TOPIC, ledger("k", 0)), Framing.BYTES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(header);
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        encoder.writeString("k");
        encoder.writeInt(1);
        encoder.writeInt(0);
        encoder.writeLong(Integer.MAX_VALUE - 16L);
        encoder.flush();

        // Then
        assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(SerializationException.class);
    }

    @Test
    void aRecordThatNestsWithoutEndIsPoisonToo() {
        // Given
        Schema theirs = new Schema.Parser().parse("""
                {"type": "record", "name": "RemovedText", "namespace": "io.wiredesk.schemas.event", "fields": [
                  {"name": "newer", "type": {"type": "record", "name": "Nest", "fields": [
                    {"name": "in", "type": ["null", "Nest"]}]}}]}""");
        byte[] bytes = new byte[2_000_000];
        Arrays.fill(bytes, (byte) 2);
        ByteBuffer.wrap(bytes).put(Framing.header(registry.register("other", theirs)));

        // Then
        assertThatThrownBy(() -> new AnyRecordDeserializer(registry).deserialize(TOPIC, bytes))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void whatNestsWithoutEndInAFieldThatNobodyReadsIsPoisonToo() throws IOException {
        // Given
        Schema nest = new Schema.Parser().parse("""
                {"type": "record", "name": "Nest", "fields": [{"name": "in", "type": ["null", "Nest"]}]}""");
        List<Schema.Field> fields = new ArrayList<>(List.of(new Schema.Field("newer", nest)));
        RemovedText.getClassSchema().getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        Schema theirs = Schema.createRecord("RemovedText", null, "io.wiredesk.schemas.event", false, fields);
        byte[] bytes = new byte[2_000_000];
        Arrays.fill(bytes, (byte) 2);
        ByteBuffer.wrap(bytes).put(Framing.header(registry.register("other", theirs)));

        // Then
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(SerializationException.class);
    }

    @Test
    void recordsOfOtherProducersAreResolvedToTheSchemaHere() throws IOException {
        // Given
        Schema theirs = new Schema.Parser().parse("""
                {"type": "record", "name": "RejectedArticle", "namespace": "io.wiredesk.schemas.event", "fields": [
                  {"name": "newer", "type": {"type": "array", "items": "string"}},
                  {"name": "source", "type": "string"},
                  {"name": "key", "type": "string"},
                  {"name": "reason", "type": "string"},
                  {"name": "rejectedAt", "type": "long"}
                ]}""");
        GenericRecord record = new GenericData.Record(theirs);
        record.put("newer", List.of("a", "b"));
        record.put("source", "example.org");
        record.put("key", "example.org/1");
        record.put("reason", "empty");
        record.put("rejectedAt", 1_000L);
        byte[] bytes = framed(registry.register("other", theirs), theirs, record);

        // When
        RejectedArticle read =
                new AvroSerde<>(RejectedArticle.class, registry).deserializer().deserialize("t", bytes);
        GenericRecord asWritten = new AnyRecordDeserializer(registry).deserialize("t", bytes);

        // Then
        assertThat(read.getKey()).isEqualTo("example.org/1");
        assertThat(read.getRejectedAt()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(read.getOrigin()).isEmpty();
        assertThat(EventJson.toLine(asWritten)).startsWith("{\"newer\":[\"a\",\"b\"],\"source\":\"example.org\"");
    }

    @Test
    void recordsOfAnotherKindAreRefused() throws IOException {
        // Given
        Schema number = Schema.create(Schema.Type.INT);
        byte[] bytes = framed(registry.register("other", number), number, 7);

        // Then
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> new AnyRecordDeserializer(registry).deserialize("t", bytes))
                .isInstanceOf(SerializationException.class)
                .rootCause()
                .hasMessageContaining("not a record");
    }

    private RemovedText read(byte[] bytes) {
        return serde.deserializer().deserialize(TOPIC, bytes);
    }

    private static byte[] framed(int id, Schema schema, Object datum) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Framing.header(id));
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(datum, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static RemovedText ledger(String key, int spans) {
        List<RemovedSpan> removed = IntStream.range(0, spans)
                .mapToObj(number -> new RemovedSpan("photo-credit", "rule", "", number, number + 1, "text " + number))
                .toList();
        return new RemovedText(key, 1, spans, removed, new CleanerVersions("c", "r"));
    }
}
