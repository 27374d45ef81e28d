package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.List;
import java.util.Optional;

/**
 * Figures on plain texts of publishers that the line model did not learn from.
 *
 * @param folds how many parts of the publishers were held out in turn
 */
record PlainTextReport(Machine machine, int folds, List<OfSet> sets) implements Report {

    /** A set's figures. */
    record OfSet(String name, List<Row> rows) {}

    /**
     * One figure twice.
     *
     * @param rulesAlone empty where it is a figure of the model
     */
    record Row(String name, Optional<Figure> rulesAlone, Figure withModel) {}

    @Override
    public String text() {
        TextTable table = new TextTable("set", "plain text", "rules alone", "with the model", "cases");
        for (OfSet set : sets) {
            set.rows()
                    .forEach(row -> table.row(
                            set.name(),
                            row.name(),
                            row.rulesAlone().map(PlainTextReport::share).orElse("-"),
                            share(row.withModel()),
                            String.valueOf(row.withModel().cases())));
        }
        return machine + "\nline model trained without the publishers that it is measured on, " + folds
                + " parts of them in turn\n\n" + table;
    }

    private static String share(Figure figure) {
        return TextTable.number(figure.value(), 3);
    }
}
