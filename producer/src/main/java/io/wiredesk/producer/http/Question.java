package io.wiredesk.producer.http;

import io.wiredesk.producer.http.FetchException.Kind;
import java.net.URI;
import java.util.Optional;
import okhttp3.Request;

/**
 * What is asked of a server.
 *
 * @param address      http or https
 * @param etag         of what is known already
 * @param lastModified of what is known already, as the server wrote it
 */
public record Question(URI address, Optional<String> etag, Optional<String> lastModified) {

    /** The name that we go by. */
    static final String ROBOT = "wiredesk";

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.8";

    /** Asks for an address of which nothing is known yet. */
    public static Question of(URI address) {
        return new Question(address, Optional.empty(), Optional.empty());
    }

    /** The request for it to an address that it was sent on to. */
    Request request(URI at) throws FetchException {
        Request.Builder request = addressed(at).header("Accept", ACCEPT).header("Accept-Encoding", Encodings.ACCEPTED);
        etag.filter(Question::isPlain).ifPresent(tag -> request.header("If-None-Match", tag));
        lastModified.filter(Question::isPlain).ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    /** A request to an address, in our name. */
    static Request.Builder addressed(URI at) throws FetchException {
        try {
            return new Request.Builder().url(at.toString()).header("User-Agent", ROBOT);
        } catch (IllegalArgumentException e) {
            throw new FetchException(Kind.NO_WEB_ADDRESS, at, "no http or https address");
        }
    }

    /** Servers give what no client may send back. */
    private static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }
}
