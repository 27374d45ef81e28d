package io.wiredesk.benchmarks.stages;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Speed;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.SpeedTable;
import java.util.List;
import java.util.stream.Collectors;

/** How fast the stages were on each set. */
record StagesReport(Machine machine, List<OfSet> sets) implements Report {

    /**
     * One set.
     *
     * @param units UTF-16 units of all its pages
     * @param speed the floor first
     */
    record OfSet(String name, int pages, long units, List<Speed> speed) {}

    @Override
    public String text() {
        return sets.stream().map(StagesReport::text).collect(Collectors.joining("\n\n", machine.line() + "\n\n", ""));
    }

    private static String text(OfSet set) {
        return set.name() + ", " + set.pages() + " pages, " + set.units() + " characters\n"
                + SpeedTable.of(set.speed());
    }
}
