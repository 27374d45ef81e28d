package io.wiredesk.training.story;

import java.util.Arrays;

/** The columns of a table of numbers, each cut into at most {@value #MAX} bins that hold about as many rows. */
final class Bins {

    static final int MAX = 128;

    private final int[][] cuts;
    private final byte[][] bins;

    private Bins(int[][] cuts, byte[][] bins) {
        this.cuts = cuts;
        this.bins = bins;
    }

    /** @param rows all of one length */
    static Bins of(int[][] rows) {
        int columns = rows[0].length;
        int[][] cuts = new int[columns][];
        byte[][] bins = new byte[columns][rows.length];
        int[] column = new int[rows.length];
        for (int f = 0; f < columns; f++) {
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][f];
            }
            cuts[f] = cuts(column.clone());
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = (byte) bin(cuts[f], column[i]);
            }
        }
        return new Bins(cuts, bins);
    }

    int columns() {
        return cuts.length;
    }

    /** The bin of each row, from 0. */
    byte[] column(int column) {
        return bins[column];
    }

    int cuts(int column) {
        return cuts[column].length;
    }

    /** The threshold above a bin, between two values that occur; above the last one nothing is. */
    int cut(int column, int bin) {
        return bin < cuts[column].length ? cuts[column][bin] : Integer.MAX_VALUE >> 1;
    }

    private static int[] cuts(int[] values) {
        Arrays.sort(values);
        int[] cuts = new int[MAX];
        int step = isFew(values) ? 1 : values.length / MAX;
        int size = 0;
        int next = 0;
        for (int i = 1; i < values.length && size < MAX - 1; i++) {
            if (i >= next && values[i] != values[i - 1]) {
                cuts[size++] = values[i] + values[i - 1] >> 1;
                next = i + step;
            }
        }
        return Arrays.copyOf(cuts, size);
    }

    /** Whether there are so few values that each gets a bin of its own. */
    private static boolean isFew(int[] sorted) {
        int values = 1;
        for (int i = 1; i < sorted.length && values <= MAX; i++) {
            values += sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return values <= MAX;
    }

    private static int bin(int[] cuts, int value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= cuts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
