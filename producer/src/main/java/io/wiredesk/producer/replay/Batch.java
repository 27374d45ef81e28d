package io.wiredesk.producer.replay;

import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.schemas.event.SourcePosition;
import java.time.Duration;
import java.time.Instant;

/** One transaction after the other: opened by the first event, closed with the position behind the last one. */
final class Batch {

    private static final int MOST_EVENTS = 50_000;
    private static final Duration LONGEST = Duration.ofMillis(1_000);

    private final Transactions transactions;
    private final String key;
    private final Timer timer;
    private int events;
    private Duration begun;

    Batch(Transactions transactions, String key, Timer timer) {
        this.transactions = transactions;
        this.key = key;
        this.timer = timer;
    }

    /** To be called ahead of each event. */
    void open() {
        if (begun == null) {
            transactions.begin();
            begun = timer.now();
        }
        events++;
    }

    boolean isOpen() {
        return begun != null;
    }

    /** How long it has been open. */
    Duration age() {
        return begun == null ? Duration.ZERO : timer.now().minus(begun);
    }

    boolean isFull() {
        return events >= MOST_EVENTS || age().compareTo(LONGEST) >= 0;
    }

    /** Commits what was sent, and the position behind it. */
    void commit(ReplayPosition position) {
        if (begun == null) {
            transactions.begin();
        }
        transactions.position(new SourcePosition(key, position.toMap(), Instant.now()));
        transactions.commit();
        begun = null;
        events = 0;
    }
}
