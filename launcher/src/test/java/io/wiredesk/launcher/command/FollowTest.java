package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.producer.poll.FollowOptions;
import io.wiredesk.producer.poll.Follower;
import io.wiredesk.producer.poll.TopicSink;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.RegistryClientOptions;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A followed feed on a real broker: what was published is known after a restart, and two that follow do not both publish. */
class FollowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static LocalCluster cluster;
    private static HttpServer web;
    private static volatile int articles = 3;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws IOException {
        cluster = LocalCluster.start(LocalStackOptions.temporary());
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            byte[] feed = feed().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        web.start();
    }

    @AfterAll
    static void stop() {
        web.stop(0);
        cluster.close();
    }

    @Test
    void whoeverTakesOverGoesOnWhereTheFirstWasAndTheFirstStops() throws IOException {
        // Given
        Path list = Files.writeString(directory.resolve("sources.txt"), address("/a") + " name=Post\n");
        Follower first = follower(list, Clock.systemUTC());
        CompletableFuture<Void> firstRun = run(first);
        await("sources.health", 1);
        articles = 4;

        // When
        Follower second = follower(list, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10)));
        CompletableFuture<Void> secondRun = run(second);
        await("sources.health", 2);

        // Then
        assertThat(tail("articles.raw")).hasSize(4);
        assertThat(tail("sources.health"))
                .allMatch(health ->
                        health.contains("\"key\":\"" + address("/a") + "\"") && health.contains("\"status\":\"ok\""))
                .anyMatch(health -> health.contains("\"articles\":4"));
        second.stop();
        secondRun.join();
        first.stop();
        assertThat(firstRun.handle((done, failure) -> failure).join())
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isNull(),
                        failure -> assertThat(failure)
                                .isInstanceOf(CompletionException.class)
                                .hasRootCauseInstanceOf(Exception.class)
                                .hasMessageContaining("another process"));
    }

    private static CompletableFuture<Void> run(Follower follower) {
        PublishOptions options = PublishOptions.of(cluster.bootstrapServers(), cluster.topics());
        SchemaRegistry registry =
                new ConfluentSchemaRegistry(cluster.registryUrl().toString(), RegistryClientOptions.standard());
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        follower.run(() -> TopicSink.connect(options, registry, "test", Clock.systemUTC()));
                    } catch (InterruptedException e) {
                        throw new PublishException("interrupted", e);
                    }
                },
                work -> new Thread(work, "follower").start());
    }

    private static Follower follower(Path list, Clock clock) {
        FollowOptions options = new FollowOptions(
                List.of(),
                Optional.of(list),
                false,
                Duration.ZERO,
                SourceOptions.DEFAULTS.withPrivateAllowed().withClock(clock));
        return new Follower(options, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), refused -> {}, line -> {});
    }

    private static void await(String topic, int events) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (tail(topic).size() < events) {
            assertThat(System.nanoTime())
                    .as("waiting for %s events of %s", events, topic)
                    .isLessThan(end);
        }
    }

    private static List<String> tail(String topic) {
        Map<String, String> environment = Map.of(
                "WIREDESK_BOOTSTRAP_SERVER", cluster.bootstrapServers(),
                "WIREDESK_SCHEMA_REGISTRY", cluster.registryUrl().toString());
        return Run.with(environment, "tail", topic, "-o", "beginning", "-e", "-q")
                .out();
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + web.getAddress().getPort() + path);
    }

    private static String feed() {
        return "<rss><channel><title>Post</title>"
                + IntStream.range(0, articles)
                        .mapToObj(number -> "<item><link>https://post.example/" + number + "</link><description>Story "
                                + number + "</description></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }
}
