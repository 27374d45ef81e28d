package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.endtoend.Corpus.Fate;
import io.wiredesk.endtoend.Corpus.Item;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.streams.app.StreamsService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
