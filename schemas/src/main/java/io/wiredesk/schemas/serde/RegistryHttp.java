package io.wiredesk.schemas.serde;

import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Requests to a registry that answers at one or several addresses. A connection that fails, a server's error and "too many
 * requests" are tried again, at the next address and after a pause, until the patience is used up; every other answer is
 * handed on as it is.
 */
final class RegistryHttp {

    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final List<RegistryAddress> addresses;
    private final RegistryClientOptions options;
    private final HttpClient client;
    private final Backoff backoff = new Backoff(new Random());
    private volatile int preferred;

    RegistryHttp(List<RegistryAddress> addresses, RegistryClientOptions options) {
        this.addresses = addresses;
        this.options = options;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.requestTimeout())
                .build();
    }

    RegistryReply get(String... segments) {
        return send("GET", BodyPublishers.noBody(), List.of(segments));
    }

    RegistryReply post(String body, String... segments) {
        return send("POST", BodyPublishers.ofString(body), List.of(segments));
    }

    private RegistryReply send(String method, BodyPublisher body, List<String> path) {
        long deadline = System.nanoTime() + options.patience().toNanos();
        for (int attempt = 0; ; attempt++) {
            int index = (preferred + attempt) % addresses.size();
            RegistryReply reply = attempt(addresses.get(index), method, body, path);
            if (!reply.isTemporary()) {
                preferred = index;
                return reply;
            }
            boolean roundIsOver = (attempt + 1) % addresses.size() == 0;
            Duration pause = roundIsOver ? backoff.pause(attempt / addresses.size()) : Duration.ZERO;
            if (System.nanoTime() + pause.toNanos() > deadline) {
                throw reply.unreachable();
            }
            sleep(pause);
        }
    }

    private RegistryReply attempt(RegistryAddress address, String method, BodyPublisher body, List<String> path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body)
                .timeout(options.requestTimeout())
                .header("Accept", MEDIA_TYPE + ", application/json")
                .header("Content-Type", MEDIA_TYPE);
        address.authorization().ifPresent(value -> request.header("Authorization", value));
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(options.requestTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return RegistryReply.answered(address, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw new InterruptException("interrupted while waiting for the schema registry at " + address, e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return RegistryReply.failed(
                    address, "no answer within " + options.requestTimeout().toMillis() + " ms", e);
        } catch (ExecutionException e) {
            return failure(address, e.getCause());
        }
    }

    private RegistryReply failure(RegistryAddress address, Throwable cause) {
        if (cause instanceof SSLException) {
            throw new SchemaRegistryException(
                    Kind.MISCONFIGURED,
                    "no secure connection to the schema registry at " + address + ": " + OneLine.of(cause.getMessage()),
                    cause);
        }
        return RegistryReply.failed(address, describe(cause), cause);
    }

    private String describe(Throwable cause) {
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return "no answer within " + options.requestTimeout().toMillis() + " ms";
        }
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof UnresolvedAddressException) {
                return "its host name is unknown";
            }
        }
        if (cause instanceof ConnectException) {
            return "connection refused";
        }
        return cause instanceof IOException && cause.getMessage() != null
                ? OneLine.of(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    private static void sleep(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            throw new InterruptException("interrupted while waiting for the schema registry", e);
        }
    }
}
