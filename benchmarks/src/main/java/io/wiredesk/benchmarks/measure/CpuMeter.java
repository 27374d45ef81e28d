package io.wiredesk.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/**
 * CPU time of this process over a stretch of time, by groups of its threads. A thread's time is known to the system; which
 * group it belongs to is told by its name or by when it started. What no Java thread used is the virtual machine's own
 * (garbage collector, compiler) and that of native libraries' threads. A thread that ends within the stretch is counted
 * there too.
 */
public final class CpuMeter {

    /** Tells the group of a thread. */
    public interface Grouping<G> {
        G of(long id, String name);
    }

    /**
     * CPU time by group, in nanoseconds.
     *
     * @param rest what no Java thread used
     */
    public record Usage<G>(Map<G, Long> nanos, long rest) {

        public long of(G group) {
            return nanos.getOrDefault(group, 0L);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<Long, Long> before = nanosByThread();
    private final long processBefore = SYSTEM.getProcessCpuTime();

    private CpuMeter() {}

    /** Starts measuring. */
    public static CpuMeter start() {
        return new CpuMeter();
    }

    /** What was used since the start. */
    public <G> Usage<G> read(Grouping<G> grouping) {
        Map<G, Long> byGroup = new HashMap<>();
        long total = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread == null) {
                continue;
            }
            long id = thread.getThreadId();
            long used = Math.max(0, THREADS.getThreadCpuTime(id) - before.getOrDefault(id, 0L));
            byGroup.merge(grouping.of(id, thread.getThreadName()), used, Long::sum);
            total += used;
        }
        return new Usage<>(byGroup, Math.max(0, SYSTEM.getProcessCpuTime() - processBefore - total));
    }

    private static Map<Long, Long> nanosByThread() {
        Map<Long, Long> nanos = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            nanos.put(id, Math.max(0, THREADS.getThreadCpuTime(id)));
        }
        return nanos;
    }
}
