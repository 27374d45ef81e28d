package io.wiredesk.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition. */
public final class Await {

    private static final long MILLI = 1_000_000;

    private Await() {}

    /** Looks every millisecond; returns whether the condition came true within the limit. */
    public static boolean until(BooleanSupplier condition, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(MILLI);
        }
        return true;
    }
}
