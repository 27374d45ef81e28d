package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client that shows what a registry answers, word for word. */
final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param code the registry's own error code; 0 when the answer is no error */
    record Answer(int status, int code, JsonNode body, String contentType) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Http(URI base) {
        this.base = base;
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** Posts a schema as clients do: as a string within JSON. */
    Answer postSchema(String path, String schema) {
        return post(path, JSON.createObjectNode().put("schema", schema).toString());
    }

    private Answer send(String method, String path, String body) {
        return send(method, path, body, "application/vnd.schemaregistry.v1+json");
    }

    Answer send(String method, String path, String body, String contentType) {
        return send(
                request(method, path, body).header("Content-Type", contentType).build());
    }

    /** Sends what a browser sends for a page of another server. */
    Answer send(String method, String path, String body, String contentType, String origin) {
        return send(request(method, path, body)
                .header("Content-Type", contentType)
                .header("Origin", origin)
                .build());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode json = read(response.body());
            return new Answer(
                    response.statusCode(),
                    json.path("error_code").asInt(),
                    json,
                    response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
