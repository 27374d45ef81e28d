package io.wiredesk.producer.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of a server.
 *
 * @param address where it came from, after all redirects
 * @param movedTo where the address that was asked for has moved for good: the end of the permanent redirects at the beginning
 * @param status  of HTTP; never a redirect that was followed
 * @param headers by their names in lower case; of repeated ones the values with commas between
 * @param body    without its content encoding, within the bound
 * @param took    from the first request to the last byte
 */
public record Fetched(
        URI address, Optional<URI> movedTo, int status, Map<String, String> headers, byte[] body, Duration took) {

    /** The value of a header, several joined by commas; its name is written in any way. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The header {@code Content-Type} with its parameters. */
    public Optional<String> contentType() {
        return header("content-type");
    }
}
