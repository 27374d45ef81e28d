package io.wiredesk.schemas.serde;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses between retries: twice as long each time up to a limit, and a random part of that, so that many clients of one
 * registry that restarts do not all come back at once ("full jitter", with a floor of half the step).
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int DOUBLINGS = 10;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** @param round how many rounds failed before this pause, from 0 */
    Duration pause(int round) {
        long step = Math.min(FIRST.toMillis() << Math.min(round, DOUBLINGS), LONGEST.toMillis());
        return Duration.ofMillis(step / 2 + random.nextLong(step / 2 + 1));
    }
}
