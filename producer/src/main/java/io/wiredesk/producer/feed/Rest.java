package io.wiredesk.producer.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an RSS feed asks not to be read: {@code skipHours} and {@code skipDays}, in UTC. Immutable.
 *
 * @param hours from 0 to 23
 */
public record Rest(Set<Integer> hours, Set<DayOfWeek> days) {

    /** May be read at any time. */
    public static final Rest NONE = new Rest(Set.of(), Set.of());

    private static final int HOURS_OF_WEEK = 7 * 24;

    public Rest {
        hours = Collections.unmodifiableSet(new TreeSet<>(hours));
        days = Collections.unmodifiableSet(days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days));
    }

    /** The moment itself or the next full hour that is no rest; the moment itself when all the week is. */
    public Instant next(Instant moment) {
        Instant hour = moment;
        for (int i = 0; i < HOURS_OF_WEEK; i++) {
            if (!covers(hour)) {
                return hour;
            }
            hour = hour.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        }
        return moment;
    }

    private boolean covers(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return hours.contains(time.getHour()) || days.contains(time.getDayOfWeek());
    }

    /** Hours and days between blanks, such as {@code 0 1 23 SUNDAY}. */
    @Override
    public String toString() {
        return Stream.concat(hours.stream(), days.stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** What {@link #toString} wrote, or what a feed names; what is neither an hour nor a day is passed over. */
    public static Rest parse(String text) {
        List<String> words = List.of(text.strip().toUpperCase(Locale.ROOT).split("\\s+"));
        Set<Integer> hours = words.stream()
                .filter(word -> word.matches("[01]?[0-9]|2[0-4]"))
                .map(word -> Integer.parseInt(word) % 24)
                .collect(Collectors.toSet());
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> words.contains(day.name()))
                .collect(Collectors.toSet());
        return new Rest(hours, days);
    }
}
