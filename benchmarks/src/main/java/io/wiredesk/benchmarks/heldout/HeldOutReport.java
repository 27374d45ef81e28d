package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.List;

/**
 * Figures on pages of publishers that the model did not learn from.
 *
 * @param folds       how many parts of the publishers were held out in turn
 * @param byPublisher each page judged by a model without its publisher
 * @param remembering the same, with what is remembered of the pages of its source that stand before it
 * @param bySet       each set judged by a model without it and without its publishers
 */
public record HeldOutReport(
        Machine machine, int folds, List<OfSet> byPublisher, List<OfSet> remembering, List<OfSet> bySet)
        implements Report {

    /** A set's figures. */
    public record OfSet(String name, List<Figure> figures) {}

    @Override
    public String text() {
        TextTable table =
                new TextTable("set", "figure", "without the publisher", "remembering", "without the set", "cases");
        for (int i = 0; i < byPublisher.size(); i++) {
            rows(byPublisher.get(i), remembering.get(i), bySet.get(i), table);
        }
        return machine + "\nstory model trained without the pages that it is measured on, " + folds
                + " parts of the publishers in turn\n\n" + table;
    }

    private static void rows(OfSet publisher, OfSet remembering, OfSet set, TextTable table) {
        for (int i = 0; i < publisher.figures().size(); i++) {
            Figure figure = publisher.figures().get(i);
            table.row(
                    publisher.name(),
                    figure.name(),
                    TextTable.number(figure.value(), 3),
                    TextTable.number(remembering.figures().get(i).value(), 3),
                    TextTable.number(set.figures().get(i).value(), 3),
                    String.valueOf(figure.cases()));
        }
    }
}
