package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/** Hands the features of blocks to a forest, some at a time, so that a long document takes no more memory. */
final class Batches {

    /** No power of two, so that the cells of a row do not compete for the same places of a cache. */
    private static final int MOST = 100;

    private final int columns;
    private final Source source;

    /** Writes the features of a block. */
    @FunctionalInterface
    interface Source {
        void write(int block, Row row);
    }

    /** @param columns how many features there are at most */
    Batches(int columns, Source source) {
        this.columns = columns;
        this.source = source;
    }

    /** Replaces the odds of these blocks by what the forest makes of them. */
    void score(Forest forest, int[] blocks, float[] odds) {
        int batches = blocks.length / MOST + 1;
        int rows = blocks.length / batches + 1;
        Row row = new Row(new int[columns * rows], rows);
        for (int from = 0; from < blocks.length; from += rows) {
            int size = Math.min(rows, blocks.length - from);
            for (int i = 0; i < size; i++) {
                row.begin(i);
                source.write(blocks[from + i], row);
            }
            float[] scores = forest.score(row.cells(), rows);
            for (int i = 0; i < size; i++) {
                odds[blocks[from + i]] = scores[i];
            }
        }
    }

    /** The features of each of these blocks, as {@link Forest#ordered} numbers. */
    int[][] rows(int[] blocks) {
        Row row = new Row(new int[columns], 1);
        int[][] rows = new int[blocks.length][];
        for (int i = 0; i < blocks.length; i++) {
            row.begin(0);
            source.write(blocks[i], row);
            rows[i] = Arrays.copyOf(row.cells(), row.columns());
        }
        return rows;
    }
}
