package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.Polite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves, and that whoever waits moves. */
final class VirtualTime extends Clock implements Polite.Pause {

    static final Instant START = Instant.parse("2026-10-16T18:02:00Z");

    private Instant now = START;

    @Override
    public void until(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Duration passed() {
        return Duration.between(START, now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
