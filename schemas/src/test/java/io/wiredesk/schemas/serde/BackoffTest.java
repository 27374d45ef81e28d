package io.wiredesk.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void pausesGrowUpToALimitAndDiffer() {
        // Given
        long seed = 5;
        Backoff backoff = new Backoff(new Random(seed));

        // When
        List<Duration> first =
                IntStream.range(0, 100).mapToObj(n -> backoff.pause(0)).toList();
        List<Duration> late =
                IntStream.range(0, 100).mapToObj(n -> backoff.pause(1_000_000)).toList();

        // Then
        assertThat(first)
                .as("seed %d", seed)
                .allMatch(pause -> isBetween(pause, 25, 50))
                .hasSize(100);
        assertThat(first.stream().distinct().count()).as("seed %d", seed).isGreaterThan(10);
        assertThat(late).as("seed %d", seed).allMatch(pause -> isBetween(pause, 1_000, 2_000));
    }

    private static boolean isBetween(Duration pause, long low, long high) {
        return pause.toMillis() >= low && pause.toMillis() <= high;
    }
}
