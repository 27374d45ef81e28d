package io.wiredesk.producer.http;

import java.net.URI;
import java.util.Optional;

/**
 * The answer of a server.
 *
 * @param address     where it came from, after all redirects
 * @param contentType as the server gave it
 * @param gzip        whether the body is packed on top of what the content type says
 * @param body        as it was sent, within the bound
 */
public record Fetched(URI address, Optional<String> contentType, boolean gzip, byte[] body) {}
