package io.wiredesk.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of the calling thread, in nanoseconds. */
public final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** CPU time that a piece of work takes on the calling thread. */
    public static long nanosOf(Runnable work) {
        long before = nanos();
        work.run();
        return nanos() - before;
    }
}
