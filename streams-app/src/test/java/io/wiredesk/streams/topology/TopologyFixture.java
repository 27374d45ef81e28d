package io.wiredesk.streams.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.StreamsProperties;
import io.wiredesk.streams.app.StreamsSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology with the settings of production, driven record by record without a broker. */
final class TopologyFixture implements AutoCloseable {

    static final Instant APPENDED = Instant.parse("2026-10-16T19:00:00Z");

    private final Topics topics = Topics.live(3);
    private final SchemaRegistry registry;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> raw;

    TopologyFixture(Path state, Desk desk) {
        this(state, desk, new InMemorySchemaRegistry());
    }

    TopologyFixture(Path state, Desk desk, SchemaRegistry registry) {
        this.registry = registry;
        ArticleMeters articles = new ArticleMeters(meters);
        NewsTopology topology = new NewsTopology(topics, registry, desk, RevisionPolicy.standard(), articles);
        this.driver =
                new TopologyTestDriver(topology.build(), StreamsProperties.of(settings(state), articles), APPENDED);
        this.raw = driver.createInputTopic(topics.raw().name(), new StringSerializer(), new ByteArraySerializer());
    }

    private static StreamsSettings settings(Path state) {
        return StreamsSettings.read(Map.of("partitions", "3", "state-dir", state.toString())::get, Map.of());
    }

    byte[] bytes(RawArticle article) {
        return topics.raw()
                .valueSerde(registry)
                .serializer()
                .serialize(topics.raw().name(), article);
    }

    void append(RawArticle article) {
        append(article, APPENDED);
    }

    void append(RawArticle article, Instant appendedAt) {
        append(article.getKey(), bytes(article), appendedAt);
    }

    void append(String key, byte[] value) {
        append(key, value, APPENDED);
    }

    private void append(String key, byte[] value, Instant appendedAt) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("from", new byte[] {1});
        raw.pipeInput(new TestRecord<>(key, value, headers, appendedAt));
    }

    List<TestRecord<String, EnrichedArticle>> enriched() {
        return read(topics.enriched());
    }

    List<TestRecord<String, RemovedText>> removed() {
        return read(topics.removed());
    }

    List<TestRecord<String, EntityMention>> mentions() {
        return read(topics.mentions());
    }

    List<TestRecord<String, RejectedArticle>> rejected() {
        return read(topics.rejected());
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private <V extends SpecificRecord> List<TestRecord<String, V>> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        topic.keySerde().deserializer(),
                        topic.valueSerde(registry).deserializer())
                .readRecordsToList();
    }

    KeyValueStore<String, Seen> revisions() {
        return driver.getKeyValueStore(RevisionStep.STORE);
    }

    /** Sum of a counter over its tags; 0 when nothing was counted. */
    long count(String counter) {
        return Math.round(meters.find("wiredesk.articles." + counter).counters().stream()
                .mapToDouble(each -> each.count())
                .sum());
    }

    /** Records that ended in one of the four places where a record may end. */
    long accountedFor() {
        return count("enriched") + count("rejected") + count("duplicates") + count("dead.letters");
    }

    @Override
    public void close() {
        driver.close();
    }
}
