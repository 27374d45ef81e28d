package io.wiredesk.benchmarks.fuzz;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What spoilt documents did.
 *
 * @param articles      how many inputs were not refused
 * @param slowestMillis CPU time of the slowest input
 * @param findings      inputs that threw, took too long or lost text; the first ones
 */
record FuzzReport(
        Machine machine,
        FuzzBench.Options options,
        int articles,
        double slowestMillis,
        List<FuzzBench.Finding> findings)
        implements Report {

    @Override
    public String text() {
        String found = findings.stream()
                .map(finding -> "\n" + finding.number() + ": " + finding.problem())
                .collect(Collectors.joining());
        return machine.line() + "\n\n" + options.inputs() + " inputs of seed " + options.seed() + " from number "
                + options.first() + ", " + articles + " articles, slowest " + TextTable.number(slowestMillis, 0)
                + " ms, "
                + (findings.isEmpty() ? "nothing found" : findings.size() + " findings") + found;
    }

    @Override
    public boolean isRight() {
        return findings.isEmpty();
    }
}
