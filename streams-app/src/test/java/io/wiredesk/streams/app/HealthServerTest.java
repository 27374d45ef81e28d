package io.wiredesk.streams.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wiredesk.streams.topology.ArticleMeters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Starting health = new Starting();
    private HealthServer server;

    @BeforeEach
    void start() {
        server = HealthServer.serve(new StreamsSettings.Http("127.0.0.1", 0), health, meters);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anApplicationThatStartsIsLiveAndNotReady() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void anApplicationThatRunsIsReady() throws Exception {
        // Given
        health.ready = true;

        // When
        HttpResponse<String> answer = get("/health/ready");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreInTheFormatOfPrometheus() throws Exception {
        // Given
        new ArticleMeters(meters).countDeadLetter();

        // When
        HttpResponse<String> answer = get("/metrics");

        // Then
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body())
                .contains("wiredesk_articles_dead_letters_total 1.0")
                .contains("wiredesk_articles_in_total 0.0")
                .contains("wiredesk_desk_time_seconds_bucket");
    }

    @Test
    void aTakenPortIsNamed() {
        // Given
        StreamsSettings.Http taken = new StreamsSettings.Http("127.0.0.1", server.port());

        // When
        assertThatThrownBy(() -> HealthServer.serve(taken, health, meters))
                // Then
                .isInstanceOf(StartException.class)
                .hasMessageContaining(String.valueOf(server.port()))
                .hasMessageContaining("--http-port");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static final class Starting implements Health {

        private volatile boolean ready;

        @Override
        public boolean isLive() {
            return true;
        }

        @Override
        public boolean isReady() {
            return ready;
        }
    }
}
