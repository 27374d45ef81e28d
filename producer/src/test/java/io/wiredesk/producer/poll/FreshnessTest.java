package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.http.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-10-16T18:00:00Z");

    @Test
    void cacheControlComesBeforeExpires() {
        assertThat(fresh(Map.of("cache-control", "public, max-age=600", "expires", "Fri, 16 Oct 2026 20:00:00 GMT")))
                .contains(Duration.ofMinutes(10));
        assertThat(fresh(Map.of("cache-control", "max-age=600", "age", "500"))).contains(Duration.ofSeconds(100));
        assertThat(fresh(Map.of("cache-control", "max-age=600", "age", "700"))).isEmpty();
        assertThat(fresh(Map.of("cache-control", "no-cache", "expires", "Fri, 16 Oct 2026 20:00:00 GMT")))
                .isEmpty();
    }

    @Test
    void expiresCountsFromTheServersOwnClock() {
        assertThat(fresh(Map.of("expires", "Fri, 16 Oct 2026 20:00:00 GMT"))).contains(Duration.ofHours(2));
        assertThat(fresh(Map.of("expires", "Fri, 16 Oct 2026 20:00:00 GMT", "date", "Fri, 16 Oct 2026 19:00:00 GMT")))
                .contains(Duration.ofHours(1));
        assertThat(fresh(Map.of("expires", "0"))).isEmpty();
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(retry("120")).contains(Duration.ofMinutes(2));
        assertThat(retry("Fri, 16 Oct 2026 18:30:00 GMT")).contains(Duration.ofMinutes(30));
        assertThat(retry("soon")).isEmpty();
        assertThat(retry("-5")).isEmpty();
    }

    private static Optional<Duration> retry(String value) {
        return Freshness.retryAfter(answer(Map.of("retry-after", value)), NOW);
    }

    private static Optional<Duration> fresh(Map<String, String> headers) {
        return Freshness.of(answer(headers), NOW);
    }

    private static Fetched answer(Map<String, String> headers) {
        return new Fetched(URI.create("http://a.example/"), Optional.empty(), 200, headers, new byte[0], Duration.ZERO);
    }
}
