package io.wiredesk.benchmarks.quality;

/**
 * How an output agrees with the gold.
 *
 * @param right  in both
 * @param wrong  in the output alone
 * @param missed in the gold alone
 */
public record Counts(long right, long wrong, long missed) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** 1 when nothing is wrong or missed. */
    public double precision() {
        return wrong == 0 && missed == 0 ? 1 : share(right, right + wrong);
    }

    /** 1 when nothing is wrong or missed. */
    public double recall() {
        return wrong == 0 && missed == 0 ? 1 : share(right, right + missed);
    }

    public double f1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
