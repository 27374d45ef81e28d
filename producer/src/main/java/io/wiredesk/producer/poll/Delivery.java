package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.Fetched;
import java.util.concurrent.CompletableFuture;

/**
 * What a hub delivers for a source.
 *
 * @param key       of the source
 * @param content   as the source itself would answer
 * @param published completes when it is
 */
record Delivery(String key, Fetched content, CompletableFuture<Void> published) {}
