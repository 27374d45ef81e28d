package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.Fetched;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** What hubs deliver, until its turn comes. Safe for use by several threads. */
final class Deliveries {

    /** More are sent away: the hub keeps them, and comes back. */
    static final int MAX_WAITING = 100;

    private final Queue<Delivery> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Takes one.
     *
     * @return completes when it is published; empty when too many are waiting
     */
    Optional<CompletableFuture<Void>> add(String source, Fetched content) {
        if (count.incrementAndGet() > MAX_WAITING) {
            count.decrementAndGet();
            return Optional.empty();
        }
        Delivery delivery = new Delivery(source, content, new CompletableFuture<>());
        waiting.add(delivery);
        return Optional.of(delivery.published());
    }

    /** Offers each that is waiting once, the oldest first; one that is not taken goes on waiting. */
    void offerEach(Predicate<Delivery> taken) {
        for (int left = count.get(); left > 0; left--) {
            Delivery delivery = waiting.poll();
            if (delivery == null) {
                return;
            }
            if (taken.test(delivery)) {
                count.decrementAndGet();
            } else {
                waiting.add(delivery);
            }
        }
    }
}
