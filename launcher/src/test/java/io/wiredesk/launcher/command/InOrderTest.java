package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void aSlowPieceHoldsBackTheResultsOfLaterOnes() {
        // Given
        List<Integer> results = new ArrayList<>();
        CountDownLatch second = new CountDownLatch(1);

        // When
        try (InOrder<Integer> work = new InOrder<>(2, results::add)) {
            work.submit(() -> {
                second.await(30, TimeUnit.SECONDS);
                return 1;
            });
            work.submit(() -> {
                second.countDown();
                return 2;
            });
            work.finish();
        }

        // Then
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void whoSubmitsMoreThanThereIsRoomForGetsResultsFirst() {
        // Given
        List<Integer> results = new ArrayList<>();
        int largestGap = 0;

        // When
        try (InOrder<Integer> work = new InOrder<>(1, results::add)) {
            for (int number = 0; number < 100; number++) {
                int piece = number;
                work.submit(() -> piece);
                largestGap = Math.max(largestGap, number + 1 - results.size());
            }
            work.finish();
        }

        // Then
        assertThat(largestGap).isLessThanOrEqualTo(8);
        assertThat(results).hasSize(100).isSorted();
    }

    @Test
    void aFailureReachesTheCaller() {
        // Given
        try (InOrder<Integer> work = new InOrder<>(1, result -> {})) {
            work.submit(() -> {
                throw new IllegalArgumentException("broken piece");
            });

            // When / Then
            assertThatThrownBy(work::finish).hasRootCauseMessage("broken piece");
        }
    }
}
