package io.wiredesk.producer.push;

import io.wiredesk.producer.source.SourceOptions;
import java.net.URI;
import java.util.Optional;

/**
 * Where articles may be pushed to, and by whom.
 *
 * @param host      to listen on
 * @param port      to listen on; 0 for any free one
 * @param token     that whoever pushes has to bring
 * @param publicUrl address under which hubs reach this server; without it there are no subscriptions
 * @param sources   how what comes is read; its bound for a document is that for a request
 */
public record PushOptions(String host, int port, Token token, Optional<URI> publicUrl, SourceOptions sources) {}
