package io.wiredesk.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.topic.Topic.Keying;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void theLiveLaneHasPlainNames() {
        assertThat(Topics.live(3).typed())
                .extracting(Topic::name)
                .containsExactly(
                        "articles.raw",
                        "articles.enriched",
                        "articles.removed",
                        "entities.mentions",
                        "articles.rejected",
                        "sources.positions",
                        "sources.health");
        assertThat(Topics.live(3).deadLetters()).isEqualTo("articles.dead-letters");
    }

    @Test
    void anotherLaneHasItsNameInFront() {
        // When
        Topics lane = Topics.lane("replay-2025", 3);

        // Then
        assertThat(Stream.concat(lane.typed().stream().map(Topic::name), Stream.of(lane.deadLetters())))
                .hasSize(8)
                .allMatch(name -> name.startsWith("replay-2025."));
        assertThat(lane.typed())
                .extracting(Topic::config)
                .isEqualTo(Topics.live(3).typed().stream().map(Topic::config).toList());
    }

    @Test
    void everyTopicHasThePartitionsThatWereAskedFor() {
        assertThat(Topics.live(7).typed()).extracting(Topic::partitions).containsOnly(7);
        assertThat(Topics.live(7).partitions()).isEqualTo(7);
    }

    @Test
    void onlyMentionsAreKeyedByEntity() {
        // Given
        Topics topics = Topics.live(1);

        // Then
        assertThat(topics.typed())
                .filteredOn(topic -> topic.keying() == Keying.ENTITY)
                .containsExactly(topics.mentions());
    }

    @Test
    void theLatestVersionIsKeptForEverAndTheRestIsPrunedByTheTimeOfAppending() {
        // Given
        Topics topics = Topics.live(1);

        // Then
        assertThat(Stream.of(topics.enriched(), topics.removed(), topics.positions(), topics.health())
                        .map(Topic::config))
                .allSatisfy(config -> assertThat(config)
                        .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "compact")
                        .containsEntry(TopicConfig.SEGMENT_MS_CONFIG, String.valueOf(Long.MAX_VALUE))
                        .doesNotContainKey(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG));
        assertThat(Stream.of(
                        topics.raw().config(),
                        topics.mentions().config(),
                        topics.rejected().config(),
                        topics.deadLettersConfig()))
                .allSatisfy(config -> assertThat(config)
                        .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "delete")
                        .containsEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, TimestampType.LOG_APPEND_TIME.name)
                        .containsKey(TopicConfig.RETENTION_MS_CONFIG));
    }

    @Test
    void everyTopicTakesTheLargestRecord() {
        // Given
        Map<String, String> deadLetters = Topics.live(1).deadLettersConfig();

        // Then
        assertThat(Stream.concat(Topics.live(1).typed().stream().map(Topic::config), Stream.of(deadLetters)))
                .allSatisfy(config -> assertThat(config)
                        .containsEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(Topics.MAX_RECORD_BYTES)));
    }

    @Test
    void valuesComeBackAsTheyWent() {
        // Given
        Topic<RejectedArticle> topic = Topics.live(1).rejected();
        RejectedArticle event = RejectedArticle.newBuilder()
                .setKey("k")
                .setSource("s")
                .setReason("empty")
                .setRejectedAt(Instant.EPOCH)
                .build();

        // When
        try (Serde<RejectedArticle> serde = topic.valueSerde(new InMemorySchemaRegistry())) {
            byte[] bytes = serde.serializer().serialize(topic.name(), event);

            // Then
            assertThat(serde.deserializer().deserialize(topic.name(), bytes)).isEqualTo(event);
        }
    }

    @Test
    void namesAreNamesThatKafkaTakes() {
        // Given
        Set<String> names = Set.copyOf(
                Topics.lane("a-b_c", 1).typed().stream().map(Topic::name).toList());

        // Then
        assertThat(names).hasSize(7).allMatch(name -> name.matches("[a-zA-Z0-9._-]{1,249}"));
    }
}
