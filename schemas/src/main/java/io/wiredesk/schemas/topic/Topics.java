package io.wiredesk.schemas.topic;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.schemas.event.SourceHealth;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.topic.Topic.Keying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/**
 * All topics of one lane, in one place. The live lane has plain names; another lane, such as a replay's, has its name and a
 * dot in front of each.
 *
 * <p>Topics that are pruned by age carry the time of appending, so that an archive of last year is not pruned on arrival;
 * topics that are compacted carry the event time. The event time is in every value besides.
 *
 * @param raw         articles as they came in
 * @param enriched    articles as they go out
 * @param removed     the ledger: what was taken out of each
 * @param mentions    one event per entity and article
 * @param rejected    articles refused on purpose, with a reason
 * @param positions   how far the reading of sources and archives has come
 * @param health      how each source is doing
 * @param deadLetters name of the topic for records that could not be read or made the topology fail: raw bytes
 * @param partitions  how many partitions each is created with
 */
public record Topics(
        Topic<RawArticle> raw,
        Topic<EnrichedArticle> enriched,
        Topic<RemovedText> removed,
        Topic<EntityMention> mentions,
        Topic<RejectedArticle> rejected,
        Topic<SourcePosition> positions,
        Topic<SourceHealth> health,
        String deadLetters,
        int partitions) {

    /** Largest record in bytes, raw or enriched, that any of the topics takes. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /** How many partitions a topic has when nobody says. */
    public static final int DEFAULT_PARTITIONS = 6;

    /** Segments of topics that keep the latest state of something are small, because whoever starts reads them whole. */
    private static final int STATE_SEGMENT_BYTES = 16 * 1024 * 1024;

    private static final int SEGMENT_BYTES = 256 * 1024 * 1024;

    /** The live lane. */
    public static Topics live(int partitions) {
        return lane("", partitions);
    }

    /**
     * The topics of a lane.
     *
     * @param lane       its name; empty for the live lane
     * @param partitions how many each topic is created with
     */
    public static Topics lane(String lane, int partitions) {
        String prefix = lane.isEmpty() ? "" : lane + ".";
        return new Topics(
                new Topic<>(
                        prefix + "articles.raw",
                        RawArticle.class,
                        Keying.ARTICLE,
                        partitions,
                        pruned(Duration.ofDays(30))),
                new Topic<>(
                        prefix + "articles.enriched",
                        EnrichedArticle.class,
                        Keying.ARTICLE,
                        partitions,
                        compacted(SEGMENT_BYTES)),
                new Topic<>(
                        prefix + "articles.removed",
                        RemovedText.class,
                        Keying.ARTICLE,
                        partitions,
                        compacted(SEGMENT_BYTES)),
                new Topic<>(
                        prefix + "entities.mentions",
                        EntityMention.class,
                        Keying.ENTITY,
                        partitions,
                        pruned(Duration.ofDays(90))),
                new Topic<>(
                        prefix + "articles.rejected",
                        RejectedArticle.class,
                        Keying.ARTICLE,
                        partitions,
                        pruned(Duration.ofDays(90))),
                new Topic<>(
                        prefix + "sources.positions",
                        SourcePosition.class,
                        Keying.SOURCE,
                        partitions,
                        compacted(STATE_SEGMENT_BYTES)),
                new Topic<>(
                        prefix + "sources.health",
                        SourceHealth.class,
                        Keying.SOURCE,
                        partitions,
                        compacted(STATE_SEGMENT_BYTES)),
                prefix + "articles.dead-letters",
                partitions);
    }

    /** The topics with typed values, in the order of the pipeline. */
    public List<Topic<?>> typed() {
        return List.of(raw, enriched, removed, mentions, rejected, positions, health);
    }

    /** Settings of the dead-letter topic. */
    public Map<String, String> deadLettersConfig() {
        return pruned(Duration.ofDays(90));
    }

    /**
     * Segments of a compacted topic roll by size alone: by age they would roll at each commit, whose marker carries the broker's
     * time, far behind the event times of an archive.
     */
    private static Map<String, String> compacted(int segmentBytes) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.SEGMENT_MS_CONFIG,
                String.valueOf(Long.MAX_VALUE),
                TopicConfig.SEGMENT_BYTES_CONFIG,
                String.valueOf(segmentBytes),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(MAX_RECORD_BYTES));
    }

    private static Map<String, String> pruned(Duration retention) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(retention.toMillis()),
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                "LogAppendTime",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(MAX_RECORD_BYTES));
    }
}
