package io.wiredesk.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CpuMeterTest {

    private static final Duration WORK = Duration.ofMillis(200);

    @Test
    void workIsCountedForTheGroupOfItsThread() throws InterruptedException {
        // Given: one thread that works and lives on, and this one, which waits
        CountDownLatch worked = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Thread worker = new Thread(() -> work(worked, done), "worker-1");
        CpuMeter meter = CpuMeter.start();
        worker.start();
        worked.await();

        // When
        CpuMeter.Usage<String> usage = meter.read((id, name) -> name.startsWith("worker-") ? "work" : "rest");
        done.set(true);
        worker.join();

        // Then
        assertThat(usage.of("work")).isGreaterThanOrEqualTo(WORK.toNanos());
        assertThat(usage.of("rest")).isLessThan(usage.of("work"));
        assertThat(usage.of("nobody")).isZero();
    }

    @Test
    void waitingEndsWithItsLimit() {
        assertThat(Await.until(() -> false, Duration.ofMillis(5))).isFalse();
        assertThat(Await.until(() -> true, Duration.ZERO)).isTrue();
    }

    private static void work(CountDownLatch worked, AtomicBoolean done) {
        long start = CpuClock.nanos();
        while (CpuClock.nanos() - start < WORK.toNanos()) {
            Thread.onSpinWait();
        }
        worked.countDown();
        Await.until(done::get, Duration.ofMinutes(1));
    }
}
