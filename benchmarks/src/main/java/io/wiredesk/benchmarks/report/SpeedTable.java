package io.wiredesk.benchmarks.report;

import static io.wiredesk.benchmarks.report.TextTable.number;

import io.wiredesk.benchmarks.measure.Speed;
import io.wiredesk.benchmarks.measure.Spread;
import java.util.List;

/** Speeds of one race, each beside the first of them, which is the floor. */
public final class SpeedTable {

    private SpeedTable() {}

    public static String of(List<Speed> speeds) {
        TextTable table = new TextTable(
                "one thread, warm",
                "pages/CPU s",
                "of floor",
                "min median max of passes",
                "passes",
                "p50 ms",
                "p99 ms",
                "max ms");
        double floor = speeds.get(0).perCpuSecond();
        speeds.forEach(speed -> table.row(speed.name(), cells(speed, floor)));
        return table.toString();
    }

    private static String[] cells(Speed speed, double floor) {
        return new String[] {
            number(speed.perCpuSecond(), 1),
            number(speed.perCpuSecond() / floor, 3),
            spread(speed.spread(), 1),
            speed.passes() + (speed.settled() ? "" : " (unsettled)"),
            number(speed.millis().p50(), 2),
            number(speed.millis().p99(), 2),
            number(speed.millis().max(), 1)
        };
    }

    /** The smallest, the middle and the largest, in one cell. */
    public static String spread(Spread spread, int decimals) {
        return number(spread.min(), decimals) + " " + number(spread.median(), decimals) + " "
                + number(spread.max(), decimals);
    }
}
