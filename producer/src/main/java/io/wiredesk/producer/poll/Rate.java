package io.wiredesk.producer.poll;

import java.time.Duration;
import java.time.Instant;

/**
 * How many new articles come in an hour, lately and by habit: counts that fade exponentially, so that two numbers and a time are
 * all that has to be kept. Lately is the last three hours or so, habit about a week.
 *
 * @param recent articles, faded with a mean life of {@link #RECENT}
 * @param usual  articles, faded with a mean life of {@link #USUAL}
 * @param since  when counting began
 * @param at     when they were counted
 */
record Rate(double recent, double usual, Instant since, Instant at) {

    static final Duration RECENT = Duration.ofHours(3);
    static final Duration USUAL = Duration.ofDays(7);

    static Rate startingAt(Instant now) {
        return new Rate(0, 0, now, now);
    }

    /** The same with some more articles. */
    Rate plus(int articles, Instant now) {
        return new Rate(recent * fading(now, RECENT) + articles, usual * fading(now, USUAL) + articles, since, now);
    }

    /** The same as if it had been counted earlier. */
    Rate earlier(Duration by) {
        return new Rate(recent, usual, since.minus(by), at.minus(by));
    }

    /** New articles an hour of late. */
    double recentPerHour() {
        return perHour(recent, RECENT);
    }

    /** New articles an hour by habit. */
    double usualPerHour() {
        return perHour(usual, USUAL);
    }

    /** A young count has not had the time to fill up: it is divided by what it can hold by now. */
    private double perHour(double count, Duration life) {
        double age = hours(Duration.between(since, at));
        double capacity = hours(life) * (1 - Math.exp(-age / hours(life)));
        return capacity < 1 ? 0 : count / capacity;
    }

    private double fading(Instant now, Duration life) {
        return Math.exp(-hours(Duration.between(at, now)) / hours(life));
    }

    private static double hours(Duration duration) {
        return Math.max(0, duration.toMillis()) / 3_600_000.0;
    }

    static Rate from(Fields fields) {
        Instant at = fields.instant("rate-at").orElse(Instant.EPOCH);
        return new Rate(
                fields.real("rate-recent"),
                fields.real("rate-usual"),
                fields.instant("rate-since").orElse(at),
                at);
    }

    void into(Fields fields) {
        fields.put("rate-recent", recent)
                .put("rate-usual", usual)
                .put("rate-since", since)
                .put("rate-at", at);
    }
}
