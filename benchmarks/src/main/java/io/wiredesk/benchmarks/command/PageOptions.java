package io.wiredesk.benchmarks.command;

import io.wiredesk.benchmarks.pages.PageSet;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which pages are measured. */
final class PageOptions {

    @Option(
            names = "--pages",
            required = true,
            paramLabel = "DIR",
            description = "A folder with a pages.jsonl, or one that holds such folders.")
    private Path folder;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "The first N pages of each set (default: all).")
    private int limit;

    List<PageSet> sets() {
        return PageSet.in(folder);
    }

    int limit() {
        return limit;
    }
}
