package io.wiredesk.benchmarks.replay;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Spread;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a replay costs over a bare producer.
 *
 * @param bytes of the records' values, together
 * @param pairs a replay and a bare producer each
 * @param right whether every replay brought each article into its topic once
 */
record ReplayReport(Machine machine, int articles, long bytes, List<Pair> pairs, boolean right) implements Report {

    ReplayReport {
        pairs = List.copyOf(pairs);
    }

    @Override
    public boolean isRight() {
        return right;
    }

    @Override
    public String text() {
        TextTable table = new TextTable("", "min", "median", "max")
                .row(
                        "bare producer, from memory: articles/s",
                        cells(each -> each.bare().perSecond(articles), 0))
                .row(
                        "replay --speed max: articles/s",
                        cells(each -> each.replay().perSecond(articles), 0))
                .row("of the bare producer beside it", cells(each -> each.ratio(articles), 2))
                .row(
                        "bare producer: CPU µs an article",
                        cells(each -> each.bare().cpuMicros(articles), 1))
                .row("replay: CPU µs an article", cells(each -> each.replay().cpuMicros(articles), 1));
        return machine.line() + "\n" + articles + " articles, " + bytes / 1_000_000 + " MB of records\n\n" + table
                + "\n\n"
                + (right ? "Right: each article is in its topic once." : "WRONG: articles are missing or twice.");
    }

    private String[] cells(ToDoubleFunction<Pair> figure, int decimals) {
        Spread spread = Spread.of(pairs.stream().map(figure::applyAsDouble).toList());
        return new String[] {
            TextTable.number(spread.min(), decimals),
            TextTable.number(spread.median(), decimals),
            TextTable.number(spread.max(), decimals)
        };
    }
}
