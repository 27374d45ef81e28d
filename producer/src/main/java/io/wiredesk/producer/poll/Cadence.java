package io.wiredesk.producer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a source is asked again. What brings news is asked sooner, down to a minute; what brings none is asked later, up to an
 * hour: the interval is halved or grows by a quarter, so it settles where about every fourth poll brings something. A
 * server's own word (Cache-Control, ttl, Retry-After) is kept up to a day. Failures back off by their grade.
 */
final class Cadence {

    static final Duration FLOOR = Duration.ofMinutes(1);
    static final Duration CEILING = Duration.ofHours(1);
    static final Duration FIRST = Duration.ofMinutes(5);

    /** No server's word and no failure silences a source for longer: it might be a mistake. */
    static final Duration LONGEST = Duration.ofHours(24);

    /** Polls of many sources do not fall together: each is moved by up to so much of its interval. */
    static final double JITTER = 0.1;

    private static final double SOONER = 0.5;
    private static final double LATER = 1.25;

    /** How a failure is waited out: from {@code first}, doubling, up to {@code most}. */
    enum Grade {
        /** A timeout, a broken connection, a server in trouble: often over in a minute. */
        PASSING(Duration.ofMinutes(2), Duration.ofHours(1)),
        /** Not found, forbidden, no feed, an address that is not allowed: somebody has to do something. */
        STUBBORN(Duration.ofMinutes(15), LONGEST),
        /** We ask too often. */
        TOO_MANY(Duration.ofMinutes(15), Duration.ofHours(6));

        private final Duration first;
        private final Duration most;

        Grade(Duration first, Duration most) {
            this.first = first;
            this.most = most;
        }

        Duration after(int failures) {
            Duration wait = first;
            for (int i = 1; i < failures && wait.compareTo(most) < 0; i++) {
                wait = wait.multipliedBy(2);
            }
            return shorter(wait, most);
        }
    }

    private final RandomGenerator random;

    /** @param random moves polls apart; not safe for use by several threads unless this is */
    Cadence(RandomGenerator random) {
        this.random = random;
    }

    /** The interval after a poll that succeeded. */
    static Duration adapted(Duration interval, boolean news, Duration atLeast) {
        Duration next = Duration.ofMillis((long) (interval.toMillis() * (news ? SOONER : LATER)));
        return longer(longer(shorter(next, CEILING), FLOOR), atLeast);
    }

    /** When to ask after a poll that succeeded; {@code fresh} is how long the server says that nothing changes. */
    Instant afterSuccess(Instant now, Duration interval, Optional<Duration> fresh) {
        return now.plus(longer(
                        interval, fresh.map(time -> shorter(time, LONGEST)).orElse(Duration.ZERO)))
                .plus(jitter(interval));
    }

    /** When to ask after so many failures in a row. */
    Instant afterFailure(Instant now, Grade grade, int failures, Optional<Duration> retryAfter) {
        Duration wait = grade.after(failures);
        Duration wanted = retryAfter.map(time -> shorter(time, LONGEST)).orElse(Duration.ZERO);
        return now.plus(longer(wait, wanted)).plus(jitter(wait));
    }

    private synchronized Duration jitter(Duration of) {
        return Duration.ofMillis((long) (of.toMillis() * JITTER * random.nextDouble()));
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
