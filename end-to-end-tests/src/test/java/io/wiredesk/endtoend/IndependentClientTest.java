package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.endtoend.Corpus.Fate;
import io.wiredesk.endtoend.Corpus.Item;
import io.wiredesk.producer.export.ExportFormat;
import io.wiredesk.producer.export.TopicExport;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.Framing;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.streams.app.StreamsService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that nobody here wrote, kafkajs with its schema registry, reads every topic and sees what we see. */
class IndependentClientTest {

    private static final Path SCRIPT = Path.of("src", "test", "node");
    private static final int DOCUMENTS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Item> corpus = Corpus.of(DOCUMENTS, 7);

    @Test
    void kafkajsDecodesEveryTopic(@TempDir Path directory) throws IOException {
        // Given
        NodeClient node = NodeClient.in(SCRIPT, directory.resolve("node"));
        assumeTrue(node.isThere(), "skipped, for there is no node with npm on this machine");
        node.install();
        try (Desktop desktop = Desktop.open(directory, 3);
                StreamsService running = desktop.instance("only")) {
            desktop.publish(corpus);
            List<ConsumerRecord<String, EnrichedArticle>> ours = enriched(desktop);
            assertThat(running.isLive()).isTrue();
            // When
            List<JsonNode> theirs = decode(node, desktop, desktop.topics().enriched(), ours.size());
            // Then
            assertThat(theirTexts(theirs)).isEqualTo(ourTexts(ours));
            assertThat(decode(node, desktop, desktop.topics().removed(), ours.size()))
                    .hasSize(ours.size());
            assertThat(decode(node, desktop, desktop.topics().mentions(), 10))
                    .allSatisfy(event -> assertThat(event.at("/value/entity").asText())
                            .isEqualTo(event.path("key").asText()));
            assertThat(decode(node, desktop, desktop.topics().rejected(), 3))
                    .allSatisfy(event ->
                            assertThat(event.at("/value/reason").asText()).isEqualTo("empty"));
        }
    }

    @Test
    void hyparquetReadsWhatIsExported(@TempDir Path directory) throws IOException {
        // Given
        NodeClient node = NodeClient.in(SCRIPT, directory.resolve("node"));
        assumeTrue(node.isThere(), "skipped, for there is no node with npm on this machine");
        node.install();
        try (Desktop desktop = Desktop.open(directory, 3)) {
            desktop.publish(corpus);
            List<RawArticle> ours = raw(desktop);

            // When
            TopicExport.Tally first = exportTables(desktop, directory);
            TopicExport.Tally second = exportTables(desktop, directory);

            // Then
            assertThat(first.exported()).isEqualTo(ours.size());
            assertThat(second.exported())
                    .as("what is exported is not exported again")
                    .isZero();
            assertThat(rows(node, directory.resolve(desktop.topics().raw().name())))
                    .extracting(IndependentClientTest::theirs)
                    .containsExactlyInAnyOrderElementsOf(
                            ours.stream().map(IndependentClientTest::ours).toList());
        }
    }

    private List<RawArticle> raw(Desktop desktop) {
        Topic<RawArticle> topic = desktop.topics().raw();
        try (Deserializer<RawArticle> values =
                topic.valueSerde(desktop.schemaRegistry()).deserializer()) {
            return new Reader(desktop)
                    .bytes(topic.name(), corpus.size()).stream()
                            .map(ConsumerRecord::value)
                            .filter(Framing::isPresent)
                            .map(value -> values.deserialize(topic.name(), value))
                            .toList();
        }
    }

    private static TopicExport.Tally exportTables(Desktop desktop, Path directory) {
        return new TopicExport(desktop.bootstrapServers(), Map.of(), desktop.schemaRegistry())
                .run(desktop.topics().raw().name(), directory, ExportFormat.PARQUET);
    }

    private static List<JsonNode> rows(NodeClient node, Path topic) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(topic, 2)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
                node.run("parquet.js", file.toString()).forEach(line -> rows.add(parse(line)));
            }
        }
        return rows;
    }

    private static List<String> ours(RawArticle article) {
        return List.of(
                article.getKey(),
                article.getContent(),
                String.valueOf(article.getTitle()),
                article.getAuthors().toString(),
                String.valueOf(article.getClean()),
                article.getFirstSeenAt().toString(),
                new TreeMap<>(article.getExtra()).toString());
    }

    private static List<String> theirs(JsonNode row) {
        List<String> authors = new ArrayList<>();
        row.path("authors").forEach(author -> authors.add(author.asText()));
        Map<String, String> extra = new TreeMap<>();
        row.path("extra")
                .properties()
                .forEach(entry -> extra.put(entry.getKey(), entry.getValue().asText()));
        return List.of(
                row.path("key").asText(),
                row.path("content").asText(),
                row.path("title").asText(),
                authors.toString(),
                row.path("clean").asText(),
                Instant.parse(row.path("firstSeenAt").asText()).toString(),
                extra.toString());
    }

    private List<ConsumerRecord<String, EnrichedArticle>> enriched(Desktop desktop) {
        long expected = Corpus.with(corpus, Fate.ENRICHED).count()
                + Corpus.with(corpus, Fate.REVISED).count();
        return new Reader(desktop).events(desktop.topics().enriched(), (int) expected);
    }

    private static List<JsonNode> decode(
            NodeClient node, Desktop desktop, Topic<? extends SpecificRecord> topic, int count) throws IOException {
        List<String> lines = node.run(
                "decode.js", desktop.bootstrapServers(), desktop.registryUrl(), topic.name(), String.valueOf(count));
        return lines.stream().map(IndependentClientTest::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    private static Map<String, String> ourTexts(List<ConsumerRecord<String, EnrichedArticle>> events) {
        return events.stream()
                .map(ConsumerRecord::value)
                .collect(Collectors.toMap(
                        article -> article.getKey() + "#" + article.getRevision(), EnrichedArticle::getText));
    }

    private static Map<String, String> theirTexts(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.path("value"))
                .collect(Collectors.toMap(
                        article -> article.path("key").asText() + "#"
                                + article.path("revision").asInt(),
                        article -> article.path("text").asText()));
    }
}
