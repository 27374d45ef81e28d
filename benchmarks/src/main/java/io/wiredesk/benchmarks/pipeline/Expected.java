package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.topology.Desk;
import io.wiredesk.streams.topology.Processed;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the desk alone makes of the archive, to be found on the topics again. */
final class Expected {

    private final Map<String, Processed> byKey = new LinkedHashMap<>();

    /** Takes every article over the desk, without Kafka. */
    Expected(Desk desk, List<RawArticle> articles) {
        articles.forEach(raw -> byKey.put(raw.getKey(), desk.process(raw, Instant.EPOCH)));
    }

    Processed of(String key) {
        return byKey.get(key);
    }

    int accepted() {
        return (int) byKey.values().stream()
                .filter(processed -> processed.fold(enriched -> true, refused -> false))
                .count();
    }

    /**
     * Compares what came out: every key once and no other, enriched articles with every field equal, rejected ones with the
     * same reason.
     *
     * @return what is wrong first, without the article's text; empty when all is right
     */
    Optional<String> difference(List<ConsumerRecord<String, byte[]>> records, Topics topics, SchemaRegistry registry) {
        Events events = new Events(topics, registry);
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Optional<String> wrong =
                    seen.add(record.key()) ? difference(record, events) : Optional.of("came out more than once");
            if (wrong.isPresent()) {
                return Optional.of(record.key() + " on " + record.topic() + ": " + wrong.get());
            }
        }
        return byKey.keySet().stream()
                .filter(key -> !seen.contains(key))
                .findFirst()
                .map(key -> key + ": did not come out");
    }

    private Optional<String> difference(ConsumerRecord<String, byte[]> record, Events events) {
        Processed expected = byKey.get(record.key());
        if (expected == null) {
            return Optional.of("was not put in");
        }
        return expected.fold(
                enriched -> events.enriched(record)
                        .map(article -> FieldDifference.of(enriched.article(), article))
                        .orElse(Optional.of("should have been enriched")),
                refused -> events.rejected(record)
                        .map(article -> reason(refused.article(), article))
                        .orElse(Optional.of("should have been rejected")));
    }

    private static Optional<String> reason(RejectedArticle expected, RejectedArticle actual) {
        return expected.getReason().equals(actual.getReason())
                ? Optional.empty()
                : Optional.of("the reason is " + actual.getReason() + ", not " + expected.getReason());
    }

    /** Decodes records by their topic. */
    private record Events(Topics topics, SchemaRegistry registry) {

        Optional<EnrichedArticle> enriched(ConsumerRecord<String, byte[]> record) {
            return record.topic().equals(topics.enriched().name())
                    ? Optional.of(topics.enriched()
                            .valueSerde(registry)
                            .deserializer()
                            .deserialize(record.topic(), record.value()))
                    : Optional.empty();
        }

        Optional<RejectedArticle> rejected(ConsumerRecord<String, byte[]> record) {
            return record.topic().equals(topics.rejected().name())
                    ? Optional.of(topics.rejected()
                            .valueSerde(registry)
                            .deserializer()
                            .deserialize(record.topic(), record.value()))
                    : Optional.empty();
        }
    }
}
