package io.wiredesk.streams.topology;

import io.wiredesk.streams.topology.Processed.Enriched;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Drops an article that came in before and has not changed, and numbers the others. An entry that is old enough to be swept is
 * ignored even before the sweep comes to it, so the events do not depend on when that is.
 */
final class RevisionStep implements FixedKeyProcessor<String, Enriched, Enriched> {

    static final String STORE = "revisions";

    private final RevisionPolicy policy;
    private final ArticleMeters meters;
    private FixedKeyProcessorContext<String, Enriched> context;
    private KeyValueStore<String, Seen> store;

    private RevisionStep(RevisionPolicy policy, ArticleMeters meters) {
        this.policy = policy;
        this.meters = meters;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Enriched> processorContext) {
        this.context = processorContext;
        this.store = processorContext.getStateStore(STORE);
        Sweep sweep = new Sweep(store, policy.forgetAfter());
        processorContext.schedule(Sweep.INTERVAL, PunctuationType.STREAM_TIME, sweep);
    }

    @Override
    public void process(FixedKeyRecord<String, Enriched> record) {
        Instant appendedAt = Instant.ofEpochMilli(record.timestamp());
        Fingerprint fingerprint = Fingerprint.of(record.value().article());
        Seen before = remembered(record.key(), appendedAt);
        Seen now = before == null ? Seen.first(fingerprint, appendedAt) : before.again(fingerprint, appendedAt);
        store.put(record.key(), now);
        if (before != null && before.revision() == now.revision()) {
            meters.countDuplicate();
        } else {
            publish(record, now.revision());
        }
    }

    private Seen remembered(String key, Instant now) {
        Seen seen = store.get(key);
        return seen == null || seen.isOlderThan(policy.forgetAfter(), now) ? null : seen;
    }

    private void publish(FixedKeyRecord<String, Enriched> record, int revision) {
        Enriched enriched = record.value().asRevision(revision);
        meters.countEnriched();
        context.forward(record.withValue(enriched).withTimestamp(eventTime(enriched, record.timestamp())));
    }

    /** A broker refuses times far ahead of its own, and Kafka knows none before 1970. */
    private static long eventTime(Enriched enriched, long appendedAt) {
        long publishedAt = enriched.article().getPublishedAt().toEpochMilli();
        return Math.max(0, Math.min(publishedAt, appendedAt));
    }

    /** Makes the steps and the store that they share with nobody. */
    static final class Supplier implements FixedKeyProcessorSupplier<String, Enriched, Enriched> {

        private final RevisionPolicy policy;
        private final ArticleMeters meters;

        Supplier(RevisionPolicy policy, ArticleMeters meters) {
            this.policy = policy;
            this.meters = meters;
        }

        @Override
        public RevisionStep get() {
            return new RevisionStep(policy, meters);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Seen.serde()));
        }
    }
}
