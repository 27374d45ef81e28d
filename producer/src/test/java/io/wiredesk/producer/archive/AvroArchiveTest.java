package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvroArchiveTest {

    private static final Instant SEEN = Instant.parse("2025-03-04T05:06:07Z");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"null", "deflate", "snappy", "bzip2", "zstandard"})
    void eventsKeepTheirBytes(String codec) throws IOException {
        // Given
        List<RawArticle> articles =
                IntStream.range(0, 300).mapToObj(AvroArchiveTest::article).toList();
        Path file = write(articles, new SpecificDatumWriter<>(RawArticle.class), RawArticle.getClassSchema(), codec);

        // When
        ArchiveReading reading = ArchiveReading.of(file);

        // Then
        assertThat(reading.events()).extracting(PublishedEvent::article).isEqualTo(articles);
        assertThat(reading.events().get(7).binary()).isEqualTo(binary(articles.get(7)));
        assertThat(reading.events().get(7).key()).isEqualTo("post.example/7");
        assertThat(reading.events().get(7).source()).contains("post.example");
        assertThat(reading.events().get(7).time()).contains(SEEN.plusSeconds(7));
    }

    @Test
    void otherEventsAreToldApart() throws IOException {
        // Given
        RejectedArticle event = RejectedArticle.newBuilder()
                .setKey("post.example/1")
                .setSource("post.example")
                .setReason("empty")
                .setRejectedAt(SEEN)
                .build();

        // When
        Path file = write(
                List.of(event),
                new SpecificDatumWriter<>(RejectedArticle.class),
                RejectedArticle.getClassSchema(),
                "deflate");

        // Then
        assertThat(ArchiveReading.of(file).events())
                .singleElement()
                .satisfies(read -> assertThat(read.kind()).isEqualTo("RejectedArticle"))
                .satisfies(read -> assertThat(read.time()).contains(SEEN));
    }

    @Test
    void recordsOfAnyOtherSchemaAreReadLikeLinesOfNdjson() throws IOException {
        // Given
        Schema schema = new Schema.Parser().parse("""
                        {"type": "record", "name": "Story", "fields": [{"name": "id", "type": "string"},
                         {"name": "text", "type": "string"}, {"name": "desk", "type": "string"}]}""");
        GenericRecord story = new GenericRecordBuilder(schema)
                .set("id", "1")
                .set("text", "A story.")
                .set("desk", "home")
                .build();

        // When
        Path file = write(List.of(story), new GenericDatumWriter<>(schema), schema, "null");

        // Then
        assertThat(ArchiveReading.of(file).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.getContent()).isEqualTo("A story."))
                .satisfies(article -> assertThat(article.getExtra()).isEqualTo(Map.of("desk", "home")));
    }

    @Test
    void aRecordWithANumberThatNoJsonHoldsIsRefused() throws IOException {
        // Given
        Schema schema = new Schema.Parser().parse("""
                        {"type": "record", "name": "Story", "fields": [{"name": "text", "type": "string"},
                         {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9}}]}""");
        GenericRecord story = new GenericRecordBuilder(schema)
                .set("text", "A story.")
                .set("price", ByteBuffer.wrap(BigInteger.TEN.pow(2_000).toByteArray()))
                .build();

        // When
        Path file = write(List.of(story), new GenericDatumWriter<>(schema), schema, "null");

        // Then
        assertThat(ArchiveReading.of(file).refused())
                .singleElement()
                .extracting(Intake.Refused::reason)
                .isEqualTo("broken-record");
    }

    @Test
    void aHeaderOfManyHugeEntriesIsRefused() throws IOException {
        // Given
        Path file = directory.resolve("header.avro");
        try (DataFileWriter<RawArticle> writer = new DataFileWriter<>(new SpecificDatumWriter<>(RawArticle.class))) {
            for (int i = 0; i < 4; i++) {
                writer.setMeta("entry" + i, new byte[2 * 1024 * 1024]);
            }
            writer.create(RawArticle.getClassSchema(), file.toFile());
            writer.append(article(1));
        }

        // When
        ArchiveReading reading = ArchiveReading.of(file);

        // Then
        assertThat(reading.refused())
                .singleElement()
                .extracting(Intake.Refused::reason)
                .isEqualTo("broken-document");
    }

    @Test
    void readingGoesOnFromAnyCursor() throws IOException {
        // Given
        List<RawArticle> articles =
                IntStream.range(0, 50).mapToObj(AvroArchiveTest::article).toList();
        Path file =
                write(articles, new SpecificDatumWriter<>(RawArticle.class), RawArticle.getClassSchema(), "deflate");
        Archive archive = Archives.open(file.toString(), ArchiveReading.OPTIONS);
        ArchiveReading whole = ArchiveReading.of(archive, Cursor.START);

        for (int i = 0; i < 50; i++) {
            // When
            ArchiveReading rest = ArchiveReading.of(archive, whole.cursors().get(i));

            // Then
            assertThat(rest.events()).extracting(PublishedEvent::article).isEqualTo(articles.subList(i + 1, 50));
        }
    }

    @Test
    void aRecordThatNestsWithoutEndIsRefusedAndTheNextBlockIsRead() throws IOException {
        // Given
        Schema schema = new Schema.Parser().parse("""
                        {"type": "record", "name": "Story", "fields": [{"name": "text", "type": "string"},
                         {"name": "more", "type": ["null", "Story"]}]}""");
        byte[] endless = new byte[2_000_000];
        for (int i = 1; i < endless.length - 2; i += 2) {
            endless[i] = 2;
        }
        Path file = directory.resolve("endless.avro");
        try (DataFileWriter<GenericRecord> writer = new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
            writer.create(schema, file.toFile());
            writer.appendEncoded(ByteBuffer.wrap(endless));
            writer.sync();
            writer.append(new GenericRecordBuilder(schema)
                    .set("text", "A story.")
                    .set("more", null)
                    .build());
        }

        // When
        ArchiveReading reading = ArchiveReading.of(file);

        // Then
        assertThat(reading.refused())
                .singleElement()
                .extracting(Intake.Refused::reason)
                .isEqualTo("broken-record");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void behindADamagedBlockTheNextOneIsRead() throws IOException {
        long seed = 20261016;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            // Given
            List<RawArticle> articles =
                    IntStream.range(0, 300).mapToObj(AvroArchiveTest::article).toList();
            Path file = write(
                    articles, new SpecificDatumWriter<>(RawArticle.class), RawArticle.getClassSchema(), "deflate");
            byte[] bytes = Files.readAllBytes(file);
            int at = bytes.length / 2 + random.nextInt(bytes.length / 8);
            for (int i = 0; i < 20; i++) {
                bytes[at + i] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);

            // When
            ArchiveReading reading = ArchiveReading.of(file);

            // Then
            assertThat(reading.refused())
                    .as("round %d of seed %d", round, seed)
                    .isNotEmpty()
                    .extracting(Intake.Refused::reason)
                    .containsOnly("broken-record");
            assertThat(reading.events())
                    .as("round %d of seed %d", round, seed)
                    .extracting(PublishedEvent::key)
                    .contains("post.example/0", "post.example/299");
        }
    }

    private <T> Path write(List<T> records, DatumWriter<T> writer, Schema schema, String codec) throws IOException {
        Path file = directory.resolve("events.avro");
        try (DataFileWriter<T> out = new DataFileWriter<>(writer)) {
            out.setCodec(CodecFactory.fromString(codec)).setSyncInterval(2_000);
            out.create(schema, file.toFile());
            for (T record : records) {
                out.append(record);
            }
        }
        return file;
    }

    private static byte[] binary(RawArticle record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new SpecificDatumWriter<>(RawArticle.class).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static RawArticle article(int i) {
        return RawArticle.newBuilder()
                .setKey("post.example/" + i)
                .setSource("post.example")
                .setId(String.valueOf(i))
                .setContent("Story number " + i)
                .setFirstSeenAt(SEEN.plusSeconds(i))
                .setExtra(Map.of("desk", "home"))
                .build();
    }
}
