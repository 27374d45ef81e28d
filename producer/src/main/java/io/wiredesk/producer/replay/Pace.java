package io.wiredesk.producer.replay;

import java.time.Duration;
import java.time.Instant;

/**
 * When an event is due: so long after the first one as its time is after the first one's, divided by the speed. An event whose
 * time is before that of an earlier one is due at once, for the order of the archive is kept. A jump of more than a day, either way,
 * is not waited out: it is a hole in the archive, or a date that is wrong.
 */
final class Pace {

    private static final Duration JUMP = Duration.ofDays(1);

    private final Speed speed;
    private final Timer timer;
    private Duration anchor;
    private Instant first;
    private Instant latest;

    Pace(Speed speed, Timer timer) {
        this.speed = speed;
        this.timer = timer;
    }

    /** How long to wait for an event; zero or negative when it is due. */
    Duration untilDue(Instant time) {
        if (speed.factor().isEmpty()) {
            return Duration.ZERO;
        }
        if (first == null || Duration.between(latest, time).abs().compareTo(JUMP) > 0) {
            anchor = anchor == null ? timer.now() : max(timer.now(), due());
            first = time;
            latest = time;
        }
        latest = time.isAfter(latest) ? time : latest;
        return due().minus(timer.now());
    }

    private Duration due() {
        return anchor.plus(speed.lasting(Duration.between(first, latest)));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }
}
