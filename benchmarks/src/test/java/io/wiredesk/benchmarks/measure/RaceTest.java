package io.wiredesk.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {

    @Test
    void everyContenderSeesEveryItemInTurn() {
        // Given
        List<String> seen = new ArrayList<>();
        Race<String> race = new Race<>(List.of("a", "b"), 2, line -> {});

        // When
        List<Speed> speeds = race.run(List.of(
                new Contender<>("first", item -> seen.add("1" + item)),
                new Contender<>("second", item -> seen.add("2" + item))));

        // Then
        assertThat(seen).containsExactly("1a", "1b", "2a", "2b", "1a", "1b", "2a", "2b");
        assertThat(speeds).extracting(Speed::name).containsExactly("first", "second");
        assertThat(speeds).allSatisfy(speed -> {
            assertThat(speed.passes()).isEqualTo(2);
            assertThat(speed.perCpuSecond())
                    .isPositive()
                    .isEqualTo(speed.spread().max());
        });
    }

    @Test
    void passesEndAtTheLimitWhenNoTwoAgree() {
        // Given: each pass is far dearer than the one before
        int[] pass = {0};
        Contender<String> slower = new Contender<>("slower", item -> burn(1L << (18 + pass[0]++)));

        // When
        Speed speed =
                new Race<>(List.of("a"), 5, line -> {}).run(List.of(slower)).get(0);

        // Then
        assertThat(speed.passes()).isEqualTo(5);
        assertThat(speed.settled()).isFalse();
    }

    private static void burn(long nanos) {
        long start = CpuClock.nanos();
        while (CpuClock.nanos() - start < nanos) {
            Thread.onSpinWait();
        }
    }
}
