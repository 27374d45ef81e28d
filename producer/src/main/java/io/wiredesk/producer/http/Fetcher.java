package io.wiredesk.producer.http;

import io.wiredesk.producer.content.TooLargeException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches an address over HTTP with bounds on size, time and redirects. Redirects are followed by hand, and every host is
 * resolved and checked before it is asked: loopback, private and link-local addresses are refused unless they are allowed. The
 * JVM keeps a resolved name for 30 seconds (its {@code networkaddress.cache.ttl}), so the client connects to what was checked.
 * Safe for use by several threads.
 */
public final class Fetcher {

    static final int MAX_REDIRECTS = 5;

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.8";

    private final HttpClient client;
    private final Duration timeout;
    private final int maxBytes;
    private final AddressGuard guard;

    /**
     * Creates one.
     *
     * @param timeout      longest time for an address, redirects and body included
     * @param maxBytes     largest body as it is sent
     * @param allowPrivate whether addresses that are not public may be asked
     */
    public Fetcher(Duration timeout, int maxBytes, boolean allowPrivate) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.guard = new AddressGuard(allowPrivate);
    }

    /**
     * Fetches an address.
     *
     * @throws FetchException    when it is refused, cannot be reached, or answers with anything but success
     * @throws TooLargeException when the body is above the bound
     */
    public Fetched fetch(URI address) throws FetchException, TooLargeException {
        long deadline = System.nanoTime() + timeout.toNanos();
        URI at = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            guard.check(at);
            HttpResponse<byte[]> answer = ask(at, deadline);
            Optional<String> location = answer.headers().firstValue("location");
            if (!isRedirect(answer.statusCode()) || location.isEmpty()) {
                return accepted(at, answer);
            }
            at = target(at, location.get());
        }
        throw new FetchException(address, "more than " + MAX_REDIRECTS + " redirects");
    }

    private HttpResponse<byte[]> ask(URI address, long deadline) throws FetchException, TooLargeException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", "wiredesk")
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new LimitedBody(maxBytes));
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(address, "no whole answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(address, "interrupted");
        } catch (ExecutionException e) {
            throw failure(address, e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static FetchException failure(URI address, Throwable cause) throws TooLargeException {
        if (cause instanceof TooLargeException tooLarge) {
            throw tooLarge;
        }
        if (cause instanceof IOException) {
            String message = cause.getMessage();
            return new FetchException(address, "cannot be reached" + (message == null ? "" : ": " + message));
        }
        return new FetchException(address, "failed: " + cause);
    }

    private static Fetched accepted(URI address, HttpResponse<byte[]> answer) throws FetchException {
        if (answer.statusCode() != 200) {
            throw new FetchException(address, "the server answered " + answer.statusCode() + "; check the address");
        }
        String encoding = answer.headers()
                .firstValue("content-encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean gzip = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (!gzip && !encoding.equals("identity") && !encoding.isEmpty()) {
            throw new FetchException(
                    address, "the server answered in the encoding " + encoding + ", which was not asked for");
        }
        return new Fetched(address, answer.headers().firstValue("content-type"), gzip, answer.body());
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI target(URI from, String location) throws FetchException {
        try {
            return from.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new FetchException(from, "redirects to what is no address");
        }
    }
}
