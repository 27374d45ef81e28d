package io.wiredesk.producer.poll;

import io.wiredesk.producer.publish.Positions;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes polls to Kafka, each in one transaction, and knows after a restart what was published. The state of a source and its
 * known entries are two positions, because the first changes at every poll and the second only with news.
 */
public final class TopicSink implements PollSink {

    private static final String STATE = "follow ";
    private static final String SEEN = "follow-seen ";
    private static final String ENTRIES = "entries";

    private final Transactions transactions;
    private final Map<String, SourcePosition> positions;
    private final Clock clock;

    private TopicSink(Transactions transactions, Map<String, SourcePosition> positions, Clock clock) {
        this.transactions = transactions;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Connects, and reads the positions.
     *
     * @param name of the one who follows: one process at a time does under it
     * @throws io.wiredesk.producer.publish.PublishException when the broker cannot be reached
     */
    public static TopicSink connect(PublishOptions options, SchemaRegistry registry, String name, Clock clock) {
        Transactions transactions = Transactions.connect(options, registry, name);
        try {
            return new TopicSink(transactions, Positions.read(options, registry, "follow"), clock);
        } catch (RuntimeException e) {
            transactions.close();
            throw e;
        }
    }

    @Override
    public List<Intake.Refused> commit(Polled polled) {
        Instant now = clock.instant();
        List<Intake.Refused> refused = new ArrayList<>();
        transactions.begin();
        for (RawArticle article : polled.articles()) {
            transactions.publish(article).ifPresent(refused::add);
        }
        String key = polled.source().key();
        transactions.position(new SourcePosition(STATE + key, polled.state().toFields(), now));
        polled.seen()
                .ifPresent(seen ->
                        transactions.position(new SourcePosition(SEEN + key, Map.of(ENTRIES, seen.toString()), now)));
        transactions.health(Health.of(polled.source(), polled.state(), now));
        transactions.commit();
        return refused;
    }

    /** What was published of a source before; empty when it is new. Each is given once. */
    Optional<Start> start(Followed source) {
        SourcePosition state = positions.remove(STATE + source.key());
        SourcePosition seen = positions.remove(SEEN + source.key());
        return Optional.ofNullable(state)
                .map(known -> new Start(
                        State.of(known.getPosition()),
                        Seen.parse(seen == null ? "" : seen.getPosition().getOrDefault(ENTRIES, ""))));
    }

    /** The states of sources that push, by name. */
    Map<String, State> pushing() {
        Map<String, State> pushing = new HashMap<>();
        positions.forEach((key, position) -> {
            if (key.startsWith(STATE)
                    && !Followed.of(URI.create(key.substring(STATE.length()))).isPolled()) {
                pushing.put(key.substring(STATE.length()), State.of(position.getPosition()));
            }
        });
        return pushing;
    }

    /** Where to go on. */
    record Start(State state, Seen seen) {}

    @Override
    public void close() {
        transactions.close();
    }
}
