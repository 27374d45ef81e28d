package io.wiredesk.stages.entities;

/**
 * What share of names with a confidence is right: a logistic curve over the confidence's log odds (Platt 1999). The rules for names
 * weigh the confidence as the tagger gives it; only what is published goes through the curve.
 */
final class Calibration {

    /** Both fitted on our own stories that are held back and on two thirds of gum-news, each set with the same weight. */
    private static final double SLOPE = 0.304;

    private static final double OFFSET = 0.185;

    /** Surer than this is nothing. */
    private static final double MOST = 0.9995;

    private Calibration() {}

    static double of(double confidence) {
        double bounded = Math.max(1 - MOST, Math.min(MOST, confidence));
        double odds = Math.log(bounded / (1 - bounded));
        return 1 / (1 + Math.exp(-SLOPE * odds - OFFSET));
    }
}
