package io.wiredesk.producer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A web server on loopback that answers as a test tells it, and notes what it was asked. */
public final class TestServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> askedAt = new CopyOnWriteArrayList<>();
    private final Map<String, Headers> lastHeaders = new ConcurrentHashMap<>();
    private final Map<String, String> lastBodies = new ConcurrentHashMap<>();

    public TestServer() {
        try {
            // On all of 127.0.0.0/8, so that a test can tell one loopback address from another.
            server = HttpServer.create(new InetSocketAddress(0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Answers a path. */
    public void on(String path, int status, Map<String, String> headers, byte[] body) {
        handle(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Answers a path with what is new each time. */
    public void answering(String path, Supplier<byte[]> body) {
        handle(path, exchange -> {
            byte[] bytes = body.get();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public void on(String path, String contentType, String body) {
        on(path, 200, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    public void redirect(String path, int status, String location) {
        on(path, status, Map.of("Location", location), new byte[0]);
    }

    /** Answers a path with bytes that never end, as fast as they are taken. */
    public void endless(String path, byte[] chunk) {
        handle(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(chunk);
                }
            }
        });
    }

    /** Answers a path with a first part of a body and keeps the rest for itself until the server is closed. */
    public void stalling(String path) {
        handle(path, exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            awaitInterrupt();
        });
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The paths that were asked for, in order. */
    public List<String> asked() {
        return asked;
    }

    /** The addresses of this machine that were asked. */
    public List<String> askedAt() {
        return askedAt;
    }

    /** A header of the last request for a path. */
    public String header(String path, String name) {
        return lastHeaders.get(path).getFirst(name);
    }

    /** What the last request for a path sent. */
    public String body(String path) {
        return lastBodies.get(path);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private void handle(String path, Answer answer) {
        answers.put(path, answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestURI().toString());
        askedAt.add(exchange.getLocalAddress().getAddress().getHostAddress());
        lastHeaders.put(path, exchange.getRequestHeaders());
        lastBodies.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        // Each request connects anew, as those that are minutes apart do.
        exchange.getResponseHeaders().set("Connection", "close");
        try (exchange) {
            answers.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1))
                    .to(exchange);
        }
    }

    private static synchronized void awaitInterrupt() {
        try {
            TestServer.class.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }
}
