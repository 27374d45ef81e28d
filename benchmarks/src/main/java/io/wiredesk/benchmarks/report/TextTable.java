package io.wiredesk.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, aligned for people: the first column to the left, the others to the right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has another number of cells than there are headings
     */
    public TextTable row(String first, String... others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(List.of(others));
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    row.size() + " cells under " + rows.get(0).size() + " headings");
        }
        rows.add(row);
        return this;
    }

    /** A figure with a number of decimals, the same in every locale. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), column))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String cell(String text, int column) {
        int width =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        String padding = " ".repeat(width - text.length());
        return column == 0 ? text + padding : padding + text;
    }
}
