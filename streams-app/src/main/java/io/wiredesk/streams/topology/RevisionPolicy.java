package io.wiredesk.streams.topology;

import java.time.Duration;

/**
 * How long an article is remembered.
 *
 * @param forgetAfter how long after it was last seen an article is forgotten; seen again, it is revision 1 again
 */
public record RevisionPolicy(Duration forgetAfter) {

    /** The usual time. */
    public static final Duration DEFAULT_FORGET_AFTER = Duration.ofDays(30);

    public RevisionPolicy {
        if (forgetAfter.isNegative() || forgetAfter.isZero()) {
            throw new IllegalArgumentException("forgetAfter takes a duration above zero, not " + forgetAfter);
        }
    }

    /** The usual policy. */
    public static RevisionPolicy standard() {
        return new RevisionPolicy(DEFAULT_FORGET_AFTER);
    }
}
