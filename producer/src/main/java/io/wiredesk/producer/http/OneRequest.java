package io.wiredesk.producer.http;

import okhttp3.Response;

/** Keeps the client from asking again by itself: it would after 408, and after 503 with {@code Retry-After: 0}. */
final class OneRequest {

    private OneRequest() {}

    static Response of(Response response) {
        boolean again =
                response.code() == 408 || (response.code() == 503 && "0".equals(response.header("Retry-After")));
        return again
                ? response.newBuilder().code(503).removeHeader("Retry-After").build()
                : response;
    }
}
