package io.wiredesk.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import io.wiredesk.schemas.json.EventJson;
import io.wiredesk.schemas.serde.AvroSerde;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published stays readable. */
class SchemaHistoryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOW_TO_PUBLISH =
            "%s is not what was last published. If the change is wanted, publish it as a new"
                    + " version with './mvnw -pl schemas test -Dtest=PublishSchemas', and commit the files that it writes under"
                    + " schemas/src/main/resources and schemas/src/test/resources. Never change a published version";

    @ParameterizedTest
    @MethodSource("io.wiredesk.schemas.history.History#all")
    void theSchemaIsTheOneLastPublished(History history) {
        // When
        Schema published = history.published().get(history.latest());

        // Then
        assertThat(published).as(HOW_TO_PUBLISH, history).isNotNull();
        assertThat(SchemaNormalization.toParsingForm(history.current()))
                .as(HOW_TO_PUBLISH, history)
                .isEqualTo(SchemaNormalization.toParsingForm(published));
        assertThat(history.current().toString()).as(HOW_TO_PUBLISH, history).isEqualTo(published.toString());
    }

    @ParameterizedTest
    @MethodSource("io.wiredesk.schemas.history.History#all")
    void theSchemaReadsAllPublishedVersionsAndIsReadByThem(History history) {
        assertThat(CompatibilityLevel.FULL_TRANSITIVE.problems(history.current(), history.published()))
                .as(
                        "a change of %s that breaks readers or writers out there: give new fields a default, keep the old ones",
                        history)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.wiredesk.schemas.history.History#all")
    void aFrozenRecordOfEveryVersionStillDecodes(History history) throws IOException {
        for (int version : history.published().keySet()) {
            for (Sample sample : History.samples()) {
                // Given
                byte[] frozen = Files.readAllBytes(history.recordFile(version, sample, ".bin"));
                JsonNode expected = JSON.readTree(Files.readString(history.recordFile(version, sample, ".json")));
                Schema writer = history.published().get(version);

                // When
                GenericRecord asWritten = new GenericDatumReader<GenericRecord>(writer)
                        .read(null, DecoderFactory.get().binaryDecoder(frozen, null));
                JsonNode asRead = EventJson.toJson(current(history, writer, frozen));

                // Then
                String which = history + " v" + version + " " + sample.label();
                assertThat(EventJson.toJson(asWritten)).as(which).hasToString(expected.toString());
                assertThat(differences("", expected, asRead)).as(which).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.wiredesk.schemas.history.History#all")
    void everyRecordAndFieldSaysWhatItMeans(History history) {
        assertThat(undocumented(history.current(), new HashSet<>()))
                .as("records and fields of %s without a doc", history)
                .isEmpty();
    }

    private static SpecificRecord current(History history, Schema writer, byte[] frozen) {
        InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
        byte[] framed = ByteBuffer.allocate(frozen.length + 5)
                .put((byte) 0)
                .putInt(registry.register("frozen-value", writer))
                .put(frozen)
                .array();
        try (AvroSerde<?> serde = new AvroSerde<>(history.type(), registry)) {
            return serde.deserializer().deserialize("frozen", framed);
        }
    }

    /** Where fields that both have differ. A field that was taken out since is no difference. */
    private static List<String> differences(String path, JsonNode expected, JsonNode actual) {
        List<String> found = new ArrayList<>();
        if (expected.isObject() && actual.isObject()) {
            expected.properties().stream()
                    .filter(field -> actual.has(field.getKey()))
                    .forEach(field -> found.addAll(
                            differences(path + "/" + field.getKey(), field.getValue(), actual.get(field.getKey()))));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                found.addAll(differences(path + "/" + i, expected.get(i), actual.get(i)));
            }
        } else if (!expected.toString().equals(actual.toString())) {
            found.add(path + ": " + expected + " became " + actual);
        }
        return found;
    }

    private static List<String> undocumented(Schema schema, Set<String> seen) {
        List<String> found = new ArrayList<>();
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.add(schema.getFullName())) {
                    found.addAll(undocumentedIn(schema, seen));
                }
            }
            case ARRAY -> found.addAll(undocumented(schema.getElementType(), seen));
            case MAP -> found.addAll(undocumented(schema.getValueType(), seen));
            case UNION -> schema.getTypes().forEach(type -> found.addAll(undocumented(type, seen)));
            default -> {}
        }
        return found;
    }

    private static List<String> undocumentedIn(Schema record, Set<String> seen) {
        List<String> found = new ArrayList<>();
        if (isBlank(record.getDoc())) {
            found.add(record.getName());
        }
        for (Schema.Field field : record.getFields()) {
            if (isBlank(field.doc())) {
                found.add(record.getName() + "." + field.name());
            }
            found.addAll(undocumented(field.schema(), seen));
        }
        return found;
    }

    private static boolean isBlank(String doc) {
        return doc == null || doc.isBlank();
    }
}
