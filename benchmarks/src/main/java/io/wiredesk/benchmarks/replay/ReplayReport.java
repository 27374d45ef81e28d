package io.wiredesk.benchmarks.replay;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Spread;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;

/**
 * What a replay costs over a bare producer.
 *
 * @param bytes    of the records' values, together
 * @param bare     records a second of the bare producer
 * @param replayed records a second of the replay
 * @param right    whether every replay brought each article into its topic once
 */
public record ReplayReport(Machine machine, int articles, long bytes, Spread bare, Spread replayed, boolean right)
        implements Report {

    @Override
    public boolean isRight() {
        return right;
    }

    @Override
    public String text() {
        TextTable table = new TextTable("", "articles/s: min", "median", "max", "of the bare producer")
                .row("bare producer, from memory", cells(bare, 1.0))
                .row("replay --speed max, exactly once", cells(replayed, replayed.median() / bare.median()));
        return machine.line() + "\n" + articles + " articles, " + bytes / 1_000_000 + " MB of records\n\n" + table
                + "\n\n"
                + (right ? "Right: each article is in its topic once." : "WRONG: articles are missing or twice.");
    }

    private static String[] cells(Spread spread, double ratio) {
        return new String[] {
            TextTable.number(spread.min(), 0),
            TextTable.number(spread.median(), 0),
            TextTable.number(spread.max(), 0),
            TextTable.number(ratio, 2)
        };
    }
}
