package io.wiredesk.producer.http;

import java.net.URI;
import java.util.Optional;

/**
 * What is asked of a server.
 *
 * @param address      http or https
 * @param etag         of what is known already
 * @param lastModified of what is known already, as the server wrote it
 */
public record Question(URI address, Optional<String> etag, Optional<String> lastModified) {

    public static Question of(URI address) {
        return new Question(address, Optional.empty(), Optional.empty());
    }
}
