package io.wiredesk.benchmarks.replay;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How long a piece of work took by the clock, and how much CPU time this process used meanwhile, in nanoseconds. */
final class Stretch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long nanos;
    private long cpu;

    void measure(Runnable work) {
        long cpuBefore = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        nanos = System.nanoTime() - start;
        cpu = SYSTEM.getProcessCpuTime() - cpuBefore;
    }

    /** How often that is in a second. */
    double perSecond(int articles) {
        return articles * 1e9 / nanos;
    }

    /** CPU time of one, in microseconds. */
    double cpuMicros(int articles) {
        return cpu / 1e3 / articles;
    }
}
