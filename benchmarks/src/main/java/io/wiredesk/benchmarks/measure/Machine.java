package io.wiredesk.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a measurement ran on.
 *
 * @param processor its model, or the architecture where the system does not say
 * @param cores     that this process may use
 * @param heapMib   largest heap of this process, in MiB
 */
public record Machine(String processor, int cores, String system, String jdk, long heapMib) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final long MIB = 1 << 20;

    /** This one. */
    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                model().orElse(System.getProperty("os.arch")),
                runtime.availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                runtime.maxMemory() / MIB);
    }

    /** One line for people. */
    public String line() {
        return processor + ", " + cores + " cores, " + system + ", " + jdk + ", heap of at most " + heapMib + " MiB";
    }

    private static Optional<String> model() {
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
