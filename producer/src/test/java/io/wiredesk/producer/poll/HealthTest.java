package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiredesk.producer.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant START = VirtualTime.START;

    @Test
    void aRateIsRightFromTheFirstHoursOn() {
        // Given
        Rate rate = Rate.startingAt(START);

        // When
        for (int minute = 10; minute <= 48 * 60; minute += 10) {
            rate = rate.plus(2, START.plus(Duration.ofMinutes(minute)));
        }

        // Then
        assertThat(rate.recentPerHour()).isCloseTo(12, within(0.5));
        assertThat(rate.usualPerHour()).isCloseTo(12, within(0.5));
        assertThat(rate.plus(0, START.plus(Duration.ofHours(60))).recentPerHour())
                .isLessThan(0.5);
    }

    @Test
    void aSourceThatFallsSilentOrStartsToFailSaysSoAndComesBack() {
        try (TestServer server = new TestServer()) {
            // Given
            Desk desk = new Desk();
            int[] number = {0};
            server.answering("/feed", () -> feed(number[0]++ / 4));
            desk.follow(server.address("/feed"));

            // When
            desk.pollFor(Duration.ofDays(1));
            String busy = desk.health(server, "/feed").getStatus();
            server.on("/feed", 200, Map.of(), feed(1_000_000));
            desk.pollFor(Duration.ofHours(14));
            String silent = desk.health(server, "/feed").getStatus();
            String reason = desk.health(server, "/feed").getReason();
            server.on("/feed", 500, Map.of(), new byte[0]);
            desk.pollFor(Duration.ofHours(2));
            String failing = desk.health(server, "/feed").getStatus();
            server.on("/feed", 200, Map.of(), feed(2_000_000));
            desk.pollFor(Duration.ofHours(2));

            // Then
            assertThat(busy).isEqualTo("ok");
            assertThat(silent).isEqualTo("silent");
            assertThat(reason).matches("nothing new for 1\\d hours; [0-9.]+ articles an hour are usual");
            assertThat(failing).isEqualTo("failing");
            assertThat(desk.health(server, "/feed")).satisfies(health -> {
                assertThat(health.getStatus()).isEqualTo("ok");
                assertThat(health.getFailures()).isZero();
                assertThat(health.getErrors()).isPositive();
                assertThat(health.getName()).isEqualTo("Post");
            });
        }
    }

    @Test
    void aSourceThatNeverAnsweredFailsFromTheFirstPoll() {
        try (TestServer server = new TestServer()) {
            // Given
            Desk desk = new Desk();
            server.on("/feed", 404, Map.of(), new byte[0]);
            desk.follow(server.address("/feed"));

            // When
            desk.pollFor(Duration.ofMinutes(2));

            // Then
            assertThat(desk.health(server, "/feed").getStatus()).isEqualTo("failing");
            assertThat(desk.health(server, "/feed").getReason()).contains("404");
        }
    }

    private static byte[] feed(int article) {
        return ("<rss><channel><title>Post</title><item><link>https://post.example/" + article
                        + "</link><description>Story</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
