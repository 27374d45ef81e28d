package io.wiredesk.stages.clean.score;

/** Writes the features of one block as numbers, in a fixed order, into a row of a table that is stored column by column. */
final class Row {

    private final int[] cells;
    private final int rows;
    private int at;

    /** @param rows how many rows the table of these cells has */
    Row(int[] cells, int rows) {
        this.cells = cells;
        this.rows = rows;
    }

    /** Goes to the first column of a row. */
    void begin(int row) {
        at = row;
    }

    void add(float value) {
        cells[at] = Forest.ordered(value);
        at += rows;
    }

    void add(boolean value) {
        add(value ? 1f : 0f);
    }

    /** The whole table. */
    int[] cells() {
        return cells;
    }

    /** How many columns have been written. */
    int columns() {
        return at / rows;
    }
}
