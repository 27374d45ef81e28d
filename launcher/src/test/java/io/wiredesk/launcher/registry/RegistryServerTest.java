package io.wiredesk.launcher.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.registry.Http.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryServerTest {

    private static final String ONE =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}";
    private static final String TWO =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"},"
                    + "{\"name\":\"b\",\"type\":\"int\",\"default\":0}]}";
    private static final String MISFIT =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}";

    private RegistryServer server;
    private Http http;

    @BeforeEach
    void start() {
        server = new RegistryServer(new MemorySchemaLog(), 0);
        http = new Http(server.url());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSchemaIsFoundUnderItsIdAndItsVersion() {
        // When
        Answer registered = http.postSchema("/subjects/s-value/versions", ONE);

        // Then
        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.contentType()).startsWith("application/vnd.schemaregistry.v1+json");
        int id = registered.body().path("id").asInt();
        assertThat(http.get("/schemas/ids/" + id).body().path("schema").asText())
                .isEqualTo(ONE);
        assertThat(http.get("/schemas/ids/" + id + "/schema").body()).hasToString(ONE);
        assertThat(http.get("/schemas/ids/" + id + "/subjects").body()).hasToString("[\"s-value\"]");
        assertThat(http.get("/schemas/ids/" + id + "/versions").body())
                .hasToString("[{\"subject\":\"s-value\",\"version\":1}]");
        assertThat(http.get("/subjects").body()).hasToString("[\"s-value\"]");
        assertThat(http.get("/subjects/s-value/versions").body()).hasToString("[1]");
        for (String version : List.of("1", "latest", "-1")) {
            Answer found = http.get("/subjects/s-value/versions/" + version);
            assertThat(found.body().path("version").asInt()).as(version).isEqualTo(1);
            assertThat(found.body().path("id").asInt()).as(version).isEqualTo(id);
            assertThat(found.body().path("subject").asText()).as(version).isEqualTo("s-value");
        }
        assertThat(http.get("/subjects/s-value/versions/1/schema").body()).hasToString(ONE);
    }

    @Test
    void theSameSchemaHasTheSameIdUnderEverySubjectHoweverItIsLaidOut() {
        // Given
        int id = register("one-value", ONE);

        // When
        int again = register("one-value", new Schema.Parser().parse(ONE).toString(true));
        int elsewhere = register("two-value", ONE);

        // Then
        assertThat(List.of(again, elsewhere)).containsOnly(id);
        assertThat(http.get("/subjects/one-value/versions").body()).hasToString("[1]");
        assertThat(register("three-value", TWO)).isNotEqualTo(id);
    }

    @Test
    void aSchemaIsLookedUpWithoutBeingRegistered() {
        // Given
        int id = register("s-value", ONE);

        // When
        Answer known = http.postSchema("/subjects/s-value", ONE);
        Answer unknownSchema = http.postSchema("/subjects/s-value", TWO);
        Answer unknownSubject = http.postSchema("/subjects/none-value", ONE);

        // Then
        assertThat(known.body().path("id").asInt()).isEqualTo(id);
        assertThat(known.body().path("version").asInt()).isEqualTo(1);
        assertThat(unknownSchema.code()).isEqualTo(40403);
        assertThat(unknownSubject.code()).isEqualTo(40401);
        assertThat(http.get("/subjects/s-value/versions").body()).hasToString("[1]");
    }

    @Test
    void aVersionThatDoesNotFitIsRefusedAndNamesTheField() {
        // Given
        register("s-value", ONE);

        // When
        Answer refused = http.postSchema("/subjects/s-value/versions", MISFIT);

        // Then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo(409);
        assertThat(refused.body().path("message").asText()).contains("s-value", "field a", "version 1");
        assertThat(http.get("/subjects/s-value/versions").body()).hasToString("[1]");
    }

    @Test
    void everyEarlierVersionCountsUnlessTheLevelSaysOtherwise() {
        // Given
        register("s-value", ONE);
        register("s-value", TWO);
        String unfitForTheFirst = TWO.replace("\"name\":\"a\",\"type\":\"string\"", "\"name\":\"a\",\"type\":\"long\"");

        // When
        Answer strict = http.postSchema("/compatibility/subjects/s-value/versions?verbose=true", unfitForTheFirst);
        Answer latest = http.postSchema("/compatibility/subjects/s-value/versions/latest", TWO);
        http.put("/config/s-value", "{\"compatibility\":\"none\"}");
        Answer lax = http.postSchema("/compatibility/subjects/s-value/versions", unfitForTheFirst);

        // Then
        assertThat(strict.body().path("is_compatible").asBoolean()).isFalse();
        assertThat(strict.body().path("messages").toString()).contains("version 1", "version 2", "field a");
        assertThat(latest.body().path("is_compatible").asBoolean()).isTrue();
        assertThat(lax.body()).hasToString("{\"is_compatible\":true}");
        assertThat(http.postSchema("/subjects/s-value/versions", unfitForTheFirst)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void levelsAreSetPerSubjectAndForAll() {
        // Given
        String full = "{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}";
        assertThat(http.get("/config").body()).hasToString(full);

        // When
        Answer set = http.put("/config/s-value", "{\"compatibility\":\"BACKWARD\"}");

        // Then
        assertThat(set.body()).hasToString("{\"compatibility\":\"BACKWARD\"}");
        assertThat(http.get("/config/s-value").body()).hasToString("{\"compatibilityLevel\":\"BACKWARD\"}");
        assertThat(http.get("/config/other-value").code()).isEqualTo(40408);
        assertThat(http.get("/config/other-value?defaultToGlobal=true").body()).hasToString(full);
        assertThat(http.put("/config", "{\"compatibility\":\"NONE\"}").status()).isEqualTo(200);
        assertThat(http.get("/config/other-value?defaultToGlobal=true").body())
                .hasToString("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(http.delete("/config/s-value").body()).hasToString("{\"compatibilityLevel\":\"BACKWARD\"}");
        assertThat(http.get("/config/s-value").code()).isEqualTo(40408);
        assertThat(http.delete("/config").status()).isEqualTo(200);
        assertThat(http.get("/config").body()).hasToString(full);
        assertThat(http.put("/config", "{\"compatibility\":\"SOMETIMES\"}").code())
                .isEqualTo(42203);
    }

    @Test
    void aDeletedSubjectIsStillFoundByIdUntilItIsDeletedForGood() {
        // Given
        int one = register("s-value", ONE);
        int two = register("s-value", TWO);

        // When
        Answer tooSoon = http.delete("/subjects/s-value?permanent=true");
        Answer deleted = http.delete("/subjects/s-value");
        Answer byId = http.get("/schemas/ids/" + one);
        Answer again = http.delete("/subjects/s-value");
        Answer shown = http.get("/subjects?deleted=true");
        Answer forGood = http.delete("/subjects/s-value?permanent=true");

        // Then
        assertThat(tooSoon.code()).isEqualTo(40405);
        assertThat(deleted.body()).hasToString("[1,2]");
        assertThat(byId.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo(40404);
        assertThat(shown.body()).hasToString("[\"s-value\"]");
        assertThat(forGood.body()).hasToString("[1,2]");
        assertThat(http.get("/schemas/ids/" + one).code()).isEqualTo(40403);
        assertThat(http.get("/subjects").body()).isEmpty();
        assertThat(register("s-value", MISFIT)).as("an id never comes back").isGreaterThan(two);
    }

    @Test
    void aDeletedVersionNoLongerCounts() {
        // Given
        int one = register("s-value", ONE);
        register("s-value", TWO);

        // When
        Answer tooSoon = http.delete("/subjects/s-value/versions/2?permanent=true");
        Answer deleted = http.delete("/subjects/s-value/versions/latest");
        Answer again = http.delete("/subjects/s-value/versions/2");
        Answer deletedLatest = http.delete("/subjects/s-value/versions/latest");

        // Then
        assertThat(tooSoon.code()).isEqualTo(40407);
        assertThat(deleted.body()).hasToString("2");
        assertThat(again.code()).isEqualTo(40406);
        assertThat(deletedLatest.body()).as("the latest that is left").hasToString("1");
        assertThat(http.get("/subjects/s-value/versions").code()).isEqualTo(40401);
        assertThat(http.get("/subjects/s-value/versions/2?deleted=true").status())
                .isEqualTo(200);
        assertThat(register("s-value", ONE)).isEqualTo(one);
        assertThat(http.get("/subjects/s-value/versions").body()).hasToString("[3]");
        assertThat(http.get("/subjects/s-value/versions/2").code()).isEqualTo(40402);
    }

    @ParameterizedTest
    @CsvSource({
        "/subjects/none/versions, 404, 40401",
        "/subjects/none/versions/1, 404, 40401",
        "/subjects/s-value/versions/9, 404, 40402",
        "/subjects/s-value/versions/0, 422, 42202",
        "/subjects/s-value/versions/last, 422, 42202",
        "/schemas/ids/99, 404, 40403",
        "/schemas/ids/99/subjects, 404, 40403",
        "/schemas/ids/99/versions, 404, 40403",
        "/schemas/ids/x, 400, 400",
        "/nothing/here, 404, 404",
    })
    void whatIsNotThereHasACodeAndAMessage(String path, int status, int code) {
        // Given
        register("s-value", ONE);

        // When
        Answer answer = http.get(path);

        // Then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | 400",
                "[1] | 400",
                "{} | 42201",
                "{\"schema\": 7} | 42201",
                "{\"schema\": \"\"} | 42201",
                "{\"schema\": \"{\\\"type\\\":\\\"record\\\"}\"} | 42201",
                "{\"schema\": \"\\\"unknown\\\"\"} | 42201",
                "{\"schema\": \"\\\"string\\\"\", \"schemaType\": \"PROTOBUF\"} | 42201",
                "{\"schema\": \"\\\"string\\\"\", \"references\": [{\"name\": \"a\", \"subject\": \"b\", \"version\": 1}]} | 42201",
            })
    void whatCannotBeRegisteredHasACodeAndAMessage(String body, int code) {
        // When
        Answer answer = http.post("/subjects/s-value/versions", body);

        // Then
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("message").asText()).isNotBlank();
        assertThat(http.get("/subjects").body()).isEmpty();
    }

    @Test
    void hostileSchemasAreRefusedQuickly() {
        // Given
        String deep = "{\"type\":\"array\",\"items\":".repeat(5_000) + "\"int\"" + "}".repeat(5_000);
        String wide = "[" + String.join(",", Collections.nCopies(60_000, "\"x\"")) + "]";
        String longDoc = "{\"type\":\"string\",\"doc\":\"" + "x".repeat(300_000) + "\"}";
        String union = IntStream.range(0, 101)
                .mapToObj(n -> "{\"type\":\"fixed\",\"size\":1,\"name\":\"N" + n + "\"}")
                .collect(Collectors.joining(",", "{\"type\":\"array\",\"items\":[", "]}"));
        String huge = "x".repeat(2_000_000);

        // When
        List<Integer> codes = List.of(deep, wide, longDoc, union, huge).stream()
                .map(schema ->
                        http.postSchema("/subjects/s-value/versions", schema).code())
                .toList();

        // Then
        assertThat(codes).containsExactly(42201, 42201, 42201, 42201, 413);
    }

    @Test
    void clientsThatRegisterAtTheSameTimeGetOneId() {
        // When
        List<Integer> ids = IntStream.range(0, 24)
                .parallel()
                .mapToObj(client -> register("s" + client % 3 + "-value", ONE))
                .toList();

        // Then
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(http.get("/subjects/s0-value/versions").body()).hasToString("[1]");
    }

    @Test
    void oddSubjectNamesAreKeptAsTheyAre() {
        // When
        register("a%20b%2Fc%C3%A9", ONE);

        // Then
        assertThat(http.get("/subjects").body()).hasToString("[\"a b/cé\"]");
        assertThat(http.get("/subjects/a%20b%2Fc%C3%A9/versions").body()).hasToString("[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void whatAWebPageCouldMakeABrowserSendIsRefused(String contentType) {
        // When
        Answer answer = http.send("POST", "/subjects/s-value/versions", "{\"schema\":\"\\\"int\\\"\"}", contentType);

        // Then
        assertThat(answer.code()).isEqualTo(415);
    }

    @Test
    void aWebPageIsNotAnswered() {
        // When
        Answer answer = http.send("DELETE", "/subjects/s-value", "", "application/json", "http://elsewhere.example");

        // Then
        assertThat(answer.code()).isEqualTo(403);
    }

    @Test
    void schemasThatAreSlowToCompareAreAnsweredInTime() {
        // Given
        String records = IntStream.range(0, SchemaText.MAX_BRANCHES)
                .mapToObj(n ->
                        "{\"type\":\"record\",\"name\":\"N" + n + "\",\"fields\":[{\"name\":\"a\",\"type\":\"%s\"}]}")
                .collect(Collectors.joining(",", "[", "]"));
        register("s-value", records.replace("%s", "int"));

        // When
        long start = System.nanoTime();
        Answer answer = http.postSchema("/subjects/s-value/versions", records.replace("%s", "string"));

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(answer.code()).isEqualTo(409);
        assertThat(answer.body().path("message").asText().length()).isLessThan(10_000);
    }

    @Test
    void toolsThatLookAroundFindWhatTheyExpect() {
        // Given
        register("s-value", ONE);

        // Then
        assertThat(http.get("/").status()).isEqualTo(200);
        assertThat(http.get("/schemas/types").body()).hasToString("[\"AVRO\"]");
        assertThat(http.get("/mode").body()).hasToString("{\"mode\":\"READWRITE\"}");
        assertThat(http.get("/contexts").body()).hasToString("[\".\"]");
        assertThat(http.get("/schemas").body()).hasSize(1);
        assertThat(http.get("/subjects?subjectPrefix=t").body()).isEmpty();
    }

    @Test
    void aTakenPortIsSaid() {
        // When
        int port = server.url().getPort();

        // Then
        assertThatThrownBy(() -> new RegistryServer(new MemorySchemaLog(), port).close())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("taken");
    }

    private int register(String subject, String schema) {
        Answer answer = http.postSchema("/subjects/" + subject + "/versions", schema);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("id").asInt();
    }
}
