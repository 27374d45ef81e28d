package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.topology.Processed;
import java.util.List;
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
 * The floor under the topology: the same raw records read and decoded, the same events encoded, written to the same topics and
 * committed, and nothing in between but a look-up of what the desk made of them before. No stages, no store.
 */
final class PassThrough {

    private final Topics topics;
    private final SchemaRegistry registry;
    private final Expected events;

    PassThrough(Topics topics, SchemaRegistry registry, Expected events) {
        this.topics = topics;
        this.registry = registry;
        this.events = events;
    }

    Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, Processed> processed = builder.stream(topics.raw().name(), consumed())
                .mapValues(raw -> events.of(raw.getKey()), Named.as("look-up"));
        processed
                .flatMapValues(Processed::refusal, Named.as("refused"))
                .to(topics.rejected().name(), article("rejected", topics.rejected()));
        KStream<String, Processed.Enriched> accepted =
                processed.flatMapValues(Processed::acceptance, Named.as("accepted"));
        accepted.mapValues(Processed.Enriched::article, Named.as("article"))
                .to(topics.enriched().name(), article("enriched", topics.enriched()));
        accepted.mapValues(Processed.Enriched::removed, Named.as("ledger"))
                .to(topics.removed().name(), article("removed", topics.removed()));
        accepted.flatMap((key, enriched) -> mentions(enriched), Named.as("entities"))
                .to(topics.mentions().name(), any("mentions", topics.mentions()));
        return builder.build();
    }

    private static List<KeyValue<String, EntityMention>> mentions(Processed.Enriched enriched) {
        return enriched.mentions().stream()
                .map(mention -> KeyValue.pair(mention.getEntity(), mention))
                .toList();
    }

    private Consumed<String, RawArticle> consumed() {
        return Consumed.with(Serdes.String(), topics.raw().valueSerde(registry)).withName("raw");
    }

    private <V extends SpecificRecord> Produced<String, V> article(String sink, Topic<V> topic) {
        return any(sink, topic)
                .withStreamPartitioner((name, key, value, partitions) ->
                        Optional.of(Set.of(SourcePartitioner.partition(key, partitions))));
    }

    private <V extends SpecificRecord> Produced<String, V> any(String sink, Topic<V> topic) {
        return Produced.with(topic.keySerde(), topic.valueSerde(registry)).withName(sink);
    }
}
