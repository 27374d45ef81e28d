package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The way of an article over the topics.
 *
 * <pre>
 *                  articles.raw                      bytes: what cannot be read fails in desk, not in front of it
 *                       │
 *                     desk ─────────────▶ articles.dead-letters    by the handler of processing errors
 *              ┌────────┴───────┐
 *           refused          accepted
 *              │                │
 *              ▼             revise ◀──▶ revisions   repeats end here, changed articles get the next revision
 *      articles.rejected        │
 *              ┌────────────────┼──────────────────┐
 *           article          removed            mentions
 *              ▼                ▼                  ▼
 *      articles.enriched  articles.removed  entities.mentions
 * </pre>
 *
 * Everything that can fail fails in {@code desk}, before the first event of an article is sent: an article is enriched, or
 * rejected, or a repeat, or a dead letter, and never two of them. The partition of an article comes from its source, on every
 * topic of articles, so nothing is repartitioned. The same raw records, at the same append times, always give the same events.
 *
 * <p>Up to {@code revise} a record carries the time at which the raw one was appended; from there on the event time.
 */
public final class NewsTopology {

    private final Topics topics;
    private final SchemaRegistry registry;
    private final DeskStep.Supplier desk;
    private final RevisionStep.Supplier revise;

    /**
     * @param topics the lane
     * @param policy what the steps do beside the stages
     * @param meters where each way of an article is counted
     */
    public NewsTopology(
            Topics topics, SchemaRegistry registry, Desk desk, RevisionPolicy policy, ArticleMeters meters) {
        this.topics = topics;
        this.registry = registry;
        this.desk = new DeskStep.Supplier(topics, registry, desk, meters);
        this.revise = new RevisionStep.Supplier(policy, meters);
    }

    /** The topology of the picture above; each call makes a new one. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();

        KStream<String, Processed> processed = builder.stream(
                        topics.raw().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("articles-raw"))
                .processValues(desk, Named.as("desk"));

        processed
                .flatMapValues(Processed::refusal, Named.as("refused"))
                .to(topics.rejected().name(), article("articles-rejected", topics.rejected()));

        KStream<String, Processed.Enriched> articles = processed
                .flatMapValues(Processed::acceptance, Named.as("accepted"))
                .processValues(revise, Named.as("revise"));

        articles.mapValues(Processed.Enriched::article, Named.as("article"))
                .to(topics.enriched().name(), article("articles-enriched", topics.enriched()));
        articles.mapValues(Processed.Enriched::removed, Named.as("removed"))
                .to(topics.removed().name(), article("articles-removed", topics.removed()));
        articles.flatMap(
                        (key, events) -> events.mentions().stream()
                                .map(NewsTopology::keyed)
                                .toList(),
                        Named.as("mentions"))
                .to(topics.mentions().name(), entity("entities-mentions", topics.mentions()));

        return builder.build();
    }

    private static KeyValue<String, EntityMention> keyed(EntityMention mention) {
        return KeyValue.pair(mention.getEntity(), mention);
    }

    private <V extends SpecificRecord> Produced<String, V> article(String sink, Topic<V> topic) {
        return entity(sink, topic)
                .withStreamPartitioner((name, key, value, partitions) ->
                        Optional.of(Set.of(SourcePartitioner.partition(key, partitions))));
    }

    private <V extends SpecificRecord> Produced<String, V> entity(String sink, Topic<V> topic) {
        return Produced.with(topic.keySerde(), topic.valueSerde(registry)).withName(sink);
    }
}
