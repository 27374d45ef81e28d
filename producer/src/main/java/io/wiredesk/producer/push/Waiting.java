package io.wiredesk.producer.push;

import io.wiredesk.producer.push.Subscriptions.Taken;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a delivery to be published. */
final class Waiting {

    private static final long SECONDS = 30;

    private Waiting() {}

    static Taken forIt(CompletableFuture<Void> published) {
        try {
            published.get(SECONDS, TimeUnit.SECONDS);
            return Taken.PUBLISHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Taken.LATE;
        } catch (ExecutionException | TimeoutException e) {
            return Taken.LATE;
        }
    }
}
