package io.wiredesk.producer.publish;

import io.wiredesk.producer.source.Intake;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what becomes of documents. Safe for use by several threads: deliveries are reported on the client's own. */
public final class Counter {

    private final TreeMap<String, Long> refused = new TreeMap<>();
    private long delivered;
    private long failed;
    private Optional<String> firstFailure = Optional.empty();

    /** Counts an article that the broker has acknowledged. */
    public synchronized void delivered() {
        delivered++;
    }

    /** Counts a document that is no article. */
    public synchronized void refused(Intake.Refused refusal) {
        refused.merge(refusal.reason(), 1L, Long::sum);
    }

    /** Counts an article that was not delivered; {@code why} is one line that names it. */
    public synchronized void failed(String why) {
        failed++;
        firstFailure = firstFailure.or(() -> Optional.of(why));
    }

    /** What was counted so far. */
    public synchronized Tally tally() {
        return new Tally(delivered, new TreeMap<>(refused), failed, firstFailure);
    }
}
