package io.wiredesk.launcher.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.embedded.EmbeddedBroker;
import io.wiredesk.launcher.embedded.Ports;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry on a real broker. */
class KafkaSchemaLogTest {

    private static final String TEXT =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}";
    private static final String MISFIT = TEXT.replace("\"string\"", "\"int\"");

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory.resolve("broker"), Ports.free());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void aRestartKeepsIdsVersionsAndLevels() {
        // Given
        String before;
        try (RegistryServer first = server()) {
            Http http = new Http(first.url());
            http.postSchema("/subjects/restart-value/versions", "\"string\"");
            http.postSchema("/subjects/restart-value/versions", TEXT);
            http.put("/config/restart-value", "{\"compatibility\":\"NONE\"}");
            http.postSchema("/subjects/restart-value/versions", MISFIT);
            http.delete("/subjects/restart-value/versions/1");
            before = http.get("/schemas?deleted=true").body().toString();
        }

        // When
        try (RegistryServer second = server()) {
            Http http = new Http(second.url());

            // Then
            assertThat(http.get("/schemas?deleted=true").body()).hasToString(before);
            assertThat(http.get("/config/restart-value").body()).hasToString("{\"compatibilityLevel\":\"NONE\"}");
            assertThat(http.get("/subjects/restart-value/versions").body()).hasToString("[2]");
        }
    }

    @Test
    void anIdThatIsGoneForGoodDoesNotComeBackAfterARestart() {
        // Given
        int gone;
        try (RegistryServer first = server()) {
            Http http = new Http(first.url());
            gone = http.postSchema("/subjects/gone-value/versions", "{\"type\":\"fixed\",\"name\":\"Gone\",\"size\":3}")
                    .body()
                    .path("id")
                    .asInt();
            http.delete("/subjects/gone-value");
            http.delete("/subjects/gone-value?permanent=true");
        }

        // When
        try (RegistryServer second = server()) {
            Http http = new Http(second.url());
            int next = http.postSchema(
                            "/subjects/next-value/versions", "{\"type\":\"fixed\",\"name\":\"Next\",\"size\":3}")
                    .body()
                    .path("id")
                    .asInt();

            // Then
            assertThat(next).isGreaterThan(gone);
            assertThat(http.get("/schemas/ids/" + gone).code()).isEqualTo(40403);
        }
    }

    @Test
    void theTopicIsCompactedAndHasConfluentsLayout() throws Exception {
        // When
        try (RegistryServer server = server()) {
            new Http(server.url()).postSchema("/subjects/layout-value/versions", "\"bytes\"");
        }

        // Then
        assertThat(records())
                .anySatisfy(record -> assertThat(record)
                        .startsWith("{\"keytype\":\"SCHEMA\",\"subject\":\"layout-value\",\"version\":1,\"magic\":1} = "
                                + "{\"subject\":\"layout-value\",\"version\":1,\"id\":")
                        .endsWith(",\"schema\":\"\\\"bytes\\\"\",\"deleted\":false}"));
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, SchemaTopic.NAME);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
    }

    @Test
    void aSecondRegistryTakesOverAndTheFirstCanNoLongerGiveIds() {
        // Given
        try (RegistryServer first = server();
                RegistryServer second = server()) {

            // When
            Http.Answer late = new Http(first.url()).postSchema("/subjects/late-value/versions", TEXT);
            Http.Answer current = new Http(second.url()).postSchema("/subjects/late-value/versions", TEXT);

            // Then
            assertThat(late.code()).isEqualTo(50001);
            assertThat(late.body().path("message").asText()).contains("taken over");
            assertThat(current.status()).isEqualTo(200);
        }
    }

    @Test
    void theClientRegistersReadsAndExplainsARefusal() {
        // Given
        try (RegistryServer server = server()) {
            ConfluentSchemaRegistry client = new ConfluentSchemaRegistry(server.url());
            Schema schema = new Schema.Parser().parse(TEXT);

            // When
            int id = client.register("client-value", schema);

            // Then
            assertThat(new ConfluentSchemaRegistry(server.url()).byId(id)).isEqualTo(schema);
            assertThat(client.register("articles.raw-value", RawArticle.getClassSchema()))
                    .isPositive();
            assertThatThrownBy(() -> client.register("client-value", new Schema.Parser().parse(MISFIT)))
                    .isInstanceOfSatisfying(
                            SchemaRegistryException.class,
                            e -> assertThat(e.kind()).isEqualTo(SchemaRegistryException.Kind.INCOMPATIBLE))
                    .hasMessageContaining("client-value")
                    .hasMessageContaining("field a");
            assertThatThrownBy(() -> client.byId(4711))
                    .isInstanceOfSatisfying(
                            SchemaRegistryException.class,
                            e -> assertThat(e.blamesRecord()).isTrue())
                    .hasMessageContaining("4711");
        }
    }

    @Test
    void aBrokerThatDoesNotAnswerIsNamed() {
        // Given
        String nobody = Ports.HOST + ":" + Ports.free();

        // Then
        assertThatThrownBy(() -> new RegistryServer(new KafkaSchemaLog(nobody, Duration.ofSeconds(2)), 0).close())
                .isInstanceOf(Failure.class)
                .hasMessageContaining(nobody)
                .hasMessageContaining("imed out");
    }

    private static RegistryServer server() {
        return new RegistryServer(broker.bootstrapServers(), 0);
    }

    private static List<String> records() {
        TopicPartition partition = new TopicPartition(SchemaTopic.NAME, 0);
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        List<String> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> records.add(record.key() + " = " + record.value()));
            }
        }
        return records;
    }
}
