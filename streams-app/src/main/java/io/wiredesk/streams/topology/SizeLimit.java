package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.stages.Outcome;
import java.time.Instant;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Keeps events from the sinks that their topics would not take: under exactly-once one record that is too large stops the
 * application, and again after each restart.
 */
final class SizeLimit {

    /** What framing, key and the batch around an event may need. */
    private static final int SLACK_BYTES = 64 * 1024;

    static final int MAX_EVENT_BYTES = Topics.MAX_RECORD_BYTES - SLACK_BYTES;

    private final Predicate<EnrichedArticle> article;
    private final Predicate<RemovedText> removed;
    private final Predicate<EntityMention> mention;
    private final Predicate<RejectedArticle> rejected;

    SizeLimit(Topics topics, SchemaRegistry registry) {
        this.article = fits(topics.enriched(), registry);
        this.removed = fits(topics.removed(), registry);
        this.mention = fits(topics.mentions(), registry);
        this.rejected = fits(topics.rejected(), registry);
    }

    /**
     * The events as they are, or a refusal when one of them is too large.
     *
     * @throws IllegalStateException when even the refusal is too large
     */
    Processed fit(RawArticle raw, Processed processed, Instant at) {
        return processed.fold(
                enriched -> fits(enriched) ? enriched : mustFit(tooLarge().of(raw, at)), SizeLimit.this::mustFit);
    }

    private boolean fits(Processed.Enriched enriched) {
        return article.test(enriched.article())
                && removed.test(enriched.removed())
                && enriched.mentions().stream().allMatch(mention);
    }

    private Processed.Refused mustFit(Processed.Refused refused) {
        if (!rejected.test(refused.article())) {
            throw new IllegalStateException("the refusal of a raw article is larger than its topic takes");
        }
        return refused;
    }

    private static Refusal tooLarge() {
        return new Refusal(
                Outcome.Reason.TOO_LARGE, "an event of the article is larger than " + MAX_EVENT_BYTES + " bytes");
    }

    private static <V extends SpecificRecord> Predicate<V> fits(Topic<V> topic, SchemaRegistry registry) {
        Serializer<V> serializer = topic.valueSerde(registry).serializer();
        return event -> serializer.serialize(topic.name(), event).length <= MAX_EVENT_BYTES;
    }
}
