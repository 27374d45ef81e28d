package io.wiredesk.benchmarks.pipeline;

import java.time.Duration;

/**
 * A constant load.
 *
 * @param perSecond how many articles a second
 * @param warmUp    how long before the measured part begins
 * @param measured  how long the measured part is
 */
public record LoadPlan(double perSecond, Duration warmUp, Duration measured) {

    public LoadPlan {
        if (!(perSecond > 0) || warmUp.isNegative() || measured.isNegative() || measured.isZero()) {
            throw new IllegalArgumentException("a load needs a rate and a time above zero");
        }
    }

    /** How many articles are sent before the measured part. */
    int skipped() {
        return (int) (perSecond * warmUp.toSeconds());
    }

    /** How many articles are sent in all. */
    int total() {
        return skipped() + Math.max(1, (int) (perSecond * measured.toSeconds()));
    }
}
