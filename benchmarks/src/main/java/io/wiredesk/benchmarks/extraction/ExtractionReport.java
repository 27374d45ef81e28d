package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Speed;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.SpeedTable;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well and how fast extractors get the story out of the pages of some sets.
 *
 * @param sets in the order of their names
 */
record ExtractionReport(Machine machine, List<OfSet> sets) implements Report {

    /**
     * One set.
     *
     * @param quality one per extractor
     * @param ours    what only our own stages can be asked
     * @param speed   jsoup's parse alone, the floor, and the extractors; empty when speed was not asked for
     */
    record OfSet(String name, int pages, List<Quality> quality, Ours ours, List<Speed> speed) {}

    /**
     * What an extractor made of a set.
     *
     * @param failures pages on which it threw; they count as pages without output
     */
    record Quality(String extractor, int failures, List<Figure> figures) {

        private String share(Figure wanted) {
            return figures.stream()
                    .filter(figure -> figure.name().equals(wanted.name()))
                    .map(figure -> TextTable.number(figure.value(), 3))
                    .findFirst()
                    .orElse("-");
        }
    }

    @Override
    public String text() {
        return sets.stream()
                .map(ExtractionReport::text)
                .collect(Collectors.joining("\n\n", machine.line() + "\n\n", ""));
    }

    private static String text(OfSet set) {
        Stream<Object> tables = Stream.of(
                qualityTable(set.quality()),
                figures("wiredesk", set.ours().figures()),
                figures("plain text", set.ours().plainText()),
                removed(set.ours()),
                set.speed().isEmpty() ? "" : SpeedTable.of(set.speed()));
        return set.name() + ", " + set.pages() + " pages\n"
                + tables.map(Object::toString).filter(table -> !table.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String figures(String heading, List<Figure> figures) {
        TextTable table = new TextTable(heading, "share", "cases");
        figures.forEach(figure ->
                table.row(figure.name(), TextTable.number(figure.value(), 3), String.valueOf(figure.cases())));
        return figures.isEmpty() ? "" : table.toString();
    }

    private static TextTable removed(Ours ours) {
        TextTable table = new TextTable("removed", "spans");
        ours.removed().forEach((residue, spans) -> table.row(residue, String.valueOf(spans)));
        return table;
    }

    private static TextTable qualityTable(List<Quality> quality) {
        TextTable table = new TextTable(headings(quality));
        quality.get(0)
                .figures()
                .forEach(figure -> table.row(
                        figure.name(), cells(quality, of -> of.share(figure), String.valueOf(figure.cases()))));
        return table.row("failures", cells(quality, of -> String.valueOf(of.failures()), ""));
    }

    private static String[] headings(List<Quality> quality) {
        return Stream.concat(Stream.of("quality"), Stream.of(cells(quality, Quality::extractor, "cases")))
                .toArray(String[]::new);
    }

    private static String[] cells(List<Quality> quality, Function<Quality, String> cell, String last) {
        return Stream.concat(quality.stream().map(cell), Stream.of(last)).toArray(String[]::new);
    }
}
