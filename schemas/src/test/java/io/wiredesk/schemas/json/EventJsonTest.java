package io.wiredesk.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.CleanerVersions;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedSpan;
import io.wiredesk.schemas.event.RemovedText;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void fieldsStandInTheSchemasOrderWithTimesAsTextAndNullsKept() {
        // Given
        RejectedArticle event = RejectedArticle.newBuilder()
                .setKey("example.org/1")
                .setSource("example.org")
                .setReason("empty")
                .setRejectedAt(Instant.parse("2026-10-16T18:02:00Z"))
                .build();

        // When
        String line = EventJson.toLine(event);

        // Then
        assertThat(line)
                .isEqualTo("{\"key\":\"example.org/1\",\"source\":\"example.org\",\"url\":null,\"reason\":\"empty\","
                        + "\"detail\":\"\",\"rejectedAt\":\"2026-10-16T18:02:00Z\",\"origin\":\"\"}");
    }

    @Test
    void aFieldNamedLikeAJavaWordKeepsItsName() {
        // Given
        RemovedText event = RemovedText.newBuilder()
                .setKey("k")
                .setVisibleLength(3)
                .setSpans(List.of(RemovedSpan.newBuilder()
                        .setClass$("photo-credit")
                        .setRule("r")
                        .setStart(0)
                        .setEnd(3)
                        .setText("a\n\u2028")
                        .build()))
                .setVersions(CleanerVersions.newBuilder().build())
                .build();

        // When
        String line = EventJson.toLine(event);

        // Then
        assertThat(line)
                .contains("\"spans\":[{\"class\":\"photo-credit\",\"rule\":\"r\"")
                .doesNotContain("\n");
    }

    @Test
    void recordsWithoutAGeneratedClassPrintTheirLogicalTypesAlike() {
        // Given
        Schema decimal = LogicalTypes.decimal(9, 2).addToSchema(Schema.create(Schema.Type.BYTES));
        Schema schema = SchemaBuilder.record("Foreign")
                .fields()
                .name("millis")
                .type(LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG)))
                .noDefault()
                .name("micros")
                .type(LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG)))
                .noDefault()
                .name("day")
                .type(LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT)))
                .noDefault()
                .name("time")
                .type(LogicalTypes.timeMillis().addToSchema(Schema.create(Schema.Type.INT)))
                .noDefault()
                .name("amount")
                .type(decimal)
                .noDefault()
                .endRecord();
        GenericRecord event = new GenericData.Record(schema);
        event.put("millis", 1_792_173_720_123L);
        event.put("micros", 1_792_173_720_123_456L);
        event.put("day", 20_742);
        event.put("time", 3_661_000);
        event.put(
                "amount",
                new Conversions.DecimalConversion()
                        .toBytes(new BigDecimal("-12.30"), decimal, decimal.getLogicalType()));

        // When
        String line = EventJson.toLine(event);

        // Then
        assertThat(line)
                .isEqualTo("{\"millis\":\"2026-10-16T18:02:00.123Z\",\"micros\":\"2026-10-16T18:02:00.123456Z\","
                        + "\"day\":\"2026-10-16\",\"time\":\"01:01:01\",\"amount\":-12.30}");
    }

    @Test
    void bytesEnumsMapsAndUnionsPrint() {
        // Given
        Schema schema = new Schema.Parser().parse("""
                {"type": "record", "name": "Foreign", "fields": [
                  {"name": "raw", "type": "bytes"},
                  {"name": "fixed", "type": {"type": "fixed", "name": "Two", "size": 2}},
                  {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A", "B"]}},
                  {"name": "counts", "type": {"type": "map", "values": ["null", "int", "string"]}},
                  {"name": "next", "type": ["null", "Foreign", "string"]}
                ]}""");
        GenericRecord event = new GenericData.Record(schema);
        event.put("raw", ByteBuffer.wrap(new byte[] {1, 2, 3}));
        event.put("fixed", new GenericData.Fixed(schema.getField("fixed").schema(), new byte[] {4, 5}));
        event.put("kind", new GenericData.EnumSymbol(schema.getField("kind").schema(), "B"));
        event.put("counts", Map.of("z", 1, "a", "text"));
        event.put("next", "end");

        // When
        String first = EventJson.toLine(event);
        String second = EventJson.toLine(event);

        // Then
        assertThat(first)
                .isEqualTo("{\"raw\":\"AQID\",\"fixed\":\"BAU=\",\"kind\":\"B\",\"counts\":{\"a\":\"text\",\"z\":1},"
                        + "\"next\":\"end\"}");
        assertThat(second).as("printing leaves the event as it was").isEqualTo(first);
    }

    @Test
    void numbersPrintInTheirShortestForm() {
        // Given
        Schema schema = SchemaBuilder.record("Numbers")
                .fields()
                .requiredDouble("a")
                .requiredDouble("b")
                .requiredDouble("c")
                .requiredFloat("d")
                .requiredLong("e")
                .endRecord();
        GenericRecord event = new GenericData.Record(schema);
        event.put("a", 0.42);
        event.put("b", 2e-3);
        event.put("c", Double.NaN);
        event.put("d", 0.1f);
        event.put("e", Long.MAX_VALUE);

        // When
        String line = EventJson.toLine(event);

        // Then
        assertThat(line).isEqualTo("{\"a\":0.42,\"b\":0.002,\"c\":\"NaN\",\"d\":0.1,\"e\":9223372036854775807}");
    }

    @Test
    void aValueThatBreaksItsLogicalTypePrintsAsItIs() {
        // Given
        Schema schema = SchemaBuilder.record("Broken")
                .fields()
                .name("time")
                .type(LogicalTypes.timeMillis().addToSchema(Schema.create(Schema.Type.INT)))
                .noDefault()
                .endRecord();
        GenericRecord event = new GenericData.Record(schema);
        event.put("time", -1);

        // Then
        assertThat(EventJson.toLine(event)).isEqualTo("{\"time\":-1}");
    }
}
