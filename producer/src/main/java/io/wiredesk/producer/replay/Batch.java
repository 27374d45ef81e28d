package io.wiredesk.producer.replay;

import io.wiredesk.producer.archive.Cursor;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.schemas.event.SourcePosition;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a replay has come, and the transactions that take it further, one after the other: each is opened by its first event, and
 * closed with the position behind its last one.
 */
final class Batch {

    private static final int MOST_EVENTS = 50_000;
    private static final Duration LONGEST = Duration.ofMillis(1_000);

    /** A transaction is not left open for longer than this when nothing is due. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Transactions transactions;
    private final String key;
    private final Timer timer;
    private ReplayPosition position;
    private int events;
    private Duration begun;

    /** @param position that was committed last */
    Batch(Transactions transactions, String key, Timer timer, ReplayPosition position) {
        this.transactions = transactions;
        this.key = key;
        this.timer = timer;
        this.position = position;
    }

    /** Behind everything that was dealt with, committed or not. */
    ReplayPosition position() {
        return position;
    }

    /** To be called ahead of each event. */
    void open() {
        if (begun == null) {
            transactions.begin();
            begun = timer.now();
        }
        events++;
    }

    /** Everything in front of a place has been dealt with. */
    void moveTo(int archive, Cursor next) {
        position = new ReplayPosition(archive, next, position.counts(), false);
    }

    /** Commits a transaction that has grown large or old. */
    void commitWhenFull() {
        if (begun != null && (events >= MOST_EVENTS || age().compareTo(LONGEST) >= 0)) {
            commit();
        }
    }

    /** Commits a transaction that would be left open for too long when nothing comes for a while. */
    void commitAheadOf(Duration wait) {
        if (begun != null && age().plus(wait).compareTo(PATIENCE) > 0) {
            commit();
        }
    }

    private Duration age() {
        return timer.now().minus(begun);
    }

    /** Commits that all archives are read, and what was sent. */
    void finish(int archives) {
        position = new ReplayPosition(archives, Cursor.START, position.counts(), true);
        commit();
    }

    /** Commits the position, and what was sent in front of it. */
    void commit() {
        if (begun == null) {
            transactions.begin();
        }
        transactions.position(new SourcePosition(key, position.toMap(), Instant.now()));
        transactions.commit();
        begun = null;
        events = 0;
    }
}
