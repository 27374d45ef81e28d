package io.wiredesk.producer.http;

import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Requests on the way to one answer, redirects included, within one time. For use by one thread. */
final class Exchange {

    private final OkHttpClient client;
    private final Duration timeout;
    private final int maxBytes;
    private final long start = System.nanoTime();

    /**
     * Begins one.
     *
     * @param timeout  longest time for all requests, bodies included
     * @param maxBytes largest body
     */
    Exchange(OkHttpClient client, Duration timeout, int maxBytes) {
        this.client = client;
        this.timeout = timeout;
        this.maxBytes = maxBytes;
    }

    /**
     * An answer.
     *
     * @param headers  by their names in small letters
     * @param body     empty when it is no success
     * @param redirect where it sends whoever asks
     */
    record Answer(int status, Map<String, String> headers, byte[] body, Optional<URI> redirect) {}

    /** How long it has taken until now. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Sends a request.
     *
     * @param address of the request
     * @throws FetchException    when it cannot be answered, or not in time
     * @throws TooLargeException when the body is above the bound
     */
    Answer send(Request request, URI address) throws FetchException, TooLargeException {
        Duration left = timeout.minus(took());
        if (left.toMillis() < 1) {
            throw FetchException.late(address, timeout);
        }
        try (Response response =
                client.newBuilder().callTimeout(left).build().newCall(request).execute()) {
            return answer(response, address);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            throw FetchException.of(address, e, timeout);
        }
    }

    private Answer answer(Response response, URI address) throws IOException, FetchException {
        Optional<URI> redirect = redirect(address, response);
        byte[] body = response.code() == 200
                ? Encodings.decoded(response.body().byteStream(), response.header("Content-Encoding", ""), maxBytes)
                : new byte[0];
        return new Answer(response.code(), headers(response), body, redirect);
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : response.headers().names()) {
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    String.join(", ", response.headers().values(name)));
        }
        return headers;
    }

    private static Optional<URI> redirect(URI from, Response response) throws FetchException {
        String location = response.header("Location");
        boolean redirect = switch (response.code()) {
            case 301, 302, 303, 307, 308 -> location != null;
            default -> false;
        };
        return redirect ? Optional.of(target(from, location)) : Optional.empty();
    }

    /** As browsers resolve it; the JDK loses the name in front of a query, and stumbles over what they let pass. */
    private static URI target(URI from, String location) throws FetchException {
        HttpUrl target = HttpUrl.get(from.toString()).resolve(location.strip());
        if (target == null) {
            throw new FetchException(Kind.NO_WEB_ADDRESS, from, "redirects to what is no http or https address");
        }
        return target.uri();
    }
}
