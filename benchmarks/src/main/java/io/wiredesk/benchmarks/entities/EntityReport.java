package io.wiredesk.benchmarks.entities;

import static io.wiredesk.benchmarks.report.TextTable.number;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Speed;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of the entity stage.
 *
 * @param baseline how OpenNLP was trained; empty when it was left out
 * @param speed    empty when it was not asked for
 */
record EntityReport(
        Machine machine, Footprint footprint, Optional<String> baseline, List<Quality> quality, Optional<SpeedOf> speed)
        implements Report {

    private static final int MIB = 1 << 20;

    /** What one contender reached on one set. */
    record Quality(String set, String contender, List<Figure> figures) {}

    /**
     * How fast they were, from raw text to names; ours joins, links, ranks and attributes besides.
     *
     * @param speeds  of whole documents; ours first
     * @param checked documents that were timed one by one
     * @param slow    those that took more than 200 ms of CPU
     */
    record SpeedOf(int documents, int tokens, List<Speed> speeds, Scaling twoThreads, int checked, int slow) {

        private double tokensPerSecond(double documentsPerSecond) {
            return documentsPerSecond * tokens / documents;
        }
    }

    @Override
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(machine.line());
        parts.add(String.format(
                Locale.ROOT,
                "model file %.1f MiB, loads in %.0f ms into %.0f MiB of heap",
                (double) footprint.modelBytes() / MIB,
                footprint.loadMillis(),
                (double) footprint.heapBytes() / MIB));
        baseline.ifPresent(how -> parts.add("OpenNLP NameFinder: " + how));
        parts.add(qualityTable().toString());
        speed.ifPresent(of -> parts.add(speedText(of)));
        return String.join("\n\n", parts);
    }

    private TextTable qualityTable() {
        TextTable table = new TextTable("quality", "", "figure", "value", "cases");
        for (Quality of : quality) {
            for (Figure figure : of.figures()) {
                table.row(
                        of.set(),
                        of.contender(),
                        figure.name(),
                        number(figure.value(), 3),
                        String.valueOf(figure.cases()));
            }
        }
        return table;
    }

    private static String speedText(SpeedOf of) {
        TextTable table = new TextTable("one thread, warm", "tokens/CPU s", "min median max of passes", "settled");
        for (Speed speed : of.speeds()) {
            table.row(
                    speed.name(),
                    number(of.tokensPerSecond(speed.perCpuSecond()), 0),
                    number(of.tokensPerSecond(speed.spread().min()), 0) + " "
                            + number(of.tokensPerSecond(speed.spread().median()), 0) + " "
                            + number(of.tokensPerSecond(speed.spread().max()), 0),
                    String.valueOf(speed.settled()));
        }
        return of.documents() + " documents, " + of.tokens() + " tokens\n" + table + "\ntwo threads over one: "
                + number(of.twoThreads().byClock(), 2) + " by the clock, "
                + number(of.twoThreads().byCpu(), 2)
                + " by CPU time\n" + of.slow() + " of " + of.checked() + " documents took more than 200 ms";
    }
}
