package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.quality.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic curve from the log odds of confidences to the share of names that are right, each set with the same weight
 * (Platt 1999, by Newton's method). Slope 1 and offset 0 say that the confidences are right as they are. Not safe for several
 * threads.
 */
final class CurveFit {

    private static final int STEPS = 50;
    private static final double MOST = 0.9995;

    private final List<double[]> points = new ArrayList<>();

    /** Adds the names of a set: what was said of each and whether it is right. */
    void add(List<ConfidenceQuality.Judged> names) {
        for (ConfidenceQuality.Judged name : names) {
            double bounded = Math.max(1 - MOST, Math.min(MOST, name.confidence()));
            double odds = Math.log(bounded / (1 - bounded));
            points.add(new double[] {odds, name.right() ? 1 : 0, 1.0 / names.size()});
        }
    }

    List<Figure> figures() {
        double slope = 0;
        double offset = 0;
        for (int step = 0; step < STEPS && !points.isEmpty(); step++) {
            double[] move = step(slope, offset);
            slope += move[0];
            offset += move[1];
        }
        return List.of(
                new Figure("slope of a new curve", slope, points.size()),
                new Figure("offset of a new curve", offset, points.size()));
    }

    private double[] step(double slope, double offset) {
        double[] gradient = new double[2];
        double[] curvature = new double[3];
        for (double[] point : points) {
            double said = 1 / (1 + Math.exp(-slope * point[0] - offset));
            double error = point[2] * (point[1] - said);
            double bend = point[2] * said * (1 - said);
            gradient[0] += error * point[0];
            gradient[1] += error;
            curvature[0] += bend * point[0] * point[0];
            curvature[1] += bend * point[0];
            curvature[2] += bend;
        }
        double determinant = Math.max(1e-9, curvature[0] * curvature[2] - curvature[1] * curvature[1]);
        return new double[] {
            (curvature[2] * gradient[0] - curvature[1] * gradient[1]) / determinant,
            (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / determinant
        };
    }
}
