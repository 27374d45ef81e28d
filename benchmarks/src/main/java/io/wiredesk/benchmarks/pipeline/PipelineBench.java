package io.wiredesk.benchmarks.pipeline;

import io.wiredesk.benchmarks.measure.CpuMeter;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes an archive through the whole pipeline in this process, beside the stages alone and beside a topology without them:
 * speed, cost, latency, and whether the right events came out.
 */
public final class PipelineBench {

    private final Options options;
    private final Consumer<String> progress;

    /** @param progress told what runs, one line at a time */
    public PipelineBench(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * What is measured, and how often.
     *
     * @param archives    what {@code wiredesk publish} takes, and sets of pages besides
     * @param limit       how many articles at most
     * @param repetitions how many measured runs of each
     * @param load        the load for the latency; empty to leave it out
     */
    public record Options(List<String> archives, int limit, int repetitions, Optional<LoadPlan> load) {}

    /**
     * Measures.
     *
     * @throws Failure when the archive is empty or something does not start
     */
    public Report run() {
        progress.accept("reading " + String.join(", ", options.archives()));
        Archive archive = Archive.read(options.archives(), options.limit());
        if (archive.articles().isEmpty()) {
            throw new Failure(String.join(", ", options.archives()) + ": no article to measure with");
        }
        CpuMeter.Grouping<Part> parts = Part.grouping();
        progress.accept("starting broker and registry");
        try (LocalCluster cluster = LocalCluster.start(LocalStackOptions.temporary());
                Outputs outputs = new Outputs(cluster.bootstrapServers(), cluster.topics())) {
            return new Session(archive, parts, cluster, outputs).run(options, progress);
        }
    }
}
