package io.wiredesk.stages.entities.values;

import io.wiredesk.stages.resources.Resources;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads words that point from the day of publication. A weekday or month is the latest one up to that day, or the next one where
 * the words before it speak of the future ("will meet on Friday").
 */
final class RelativeDates {

    private static final int REACH = 12;

    /** A month this many months ahead is the coming one even where nothing speaks of the future. */
    private static final int SOON = 2;

    private static final Map<String, DayOfWeek> WEEKDAYS = Stream.of(DayOfWeek.values())
            .collect(Collectors.toMap(day -> capitalised(day.name()), Function.identity()));

    private static final Set<String> FUTURE = Resources.set("entities/future-cues.txt");

    private static final Set<String> PAST =
            Set.of("said", "told", "was", "were", "had", "last", "announced", "on", "since");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "by", "during", "from", "of", "last", "next", "this", "late", "early", "mid",
            "before", "after");

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    Optional<Reading> read(Words words, LocalDate published) {
        String word = words.form(0);
        String lower = words.lower(0);
        Optional<Reading> day = named(lower, published);
        if (day.isPresent()) {
            return day;
        }
        if (Set.of("last", "this", "next").contains(lower)) {
            return period(lower, words, published);
        }
        if (WEEKDAYS.containsKey(word)) {
            return Optional.of(DateReader.date(1, weekday(WEEKDAYS.get(word), published, isFuture(words))));
        }
        return DateReader.month(word)
                .filter(month -> BEFORE_MONTH.contains(words.lower(-1)))
                .map(month -> DateReader.date(1, month(month, published, isFuture(words))));
    }

    private static Optional<Reading> named(String lower, LocalDate published) {
        return switch (lower) {
            case "today", "tonight" -> Optional.of(DateReader.date(1, published));
            case "yesterday" -> Optional.of(DateReader.date(1, published.minusDays(1)));
            case "tomorrow" -> Optional.of(DateReader.date(1, published.plusDays(1)));
            default -> Optional.empty();
        };
    }

    /** "last week", "next Tuesday", "this month", "last March". */
    private static Optional<Reading> period(String which, Words words, LocalDate published) {
        int step = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        String unit = words.form(1);
        if (WEEKDAYS.containsKey(unit)) {
            return Optional.of(DateReader.date(2, weekday(WEEKDAYS.get(unit), published, step, words)));
        }
        Optional<Month> month = DateReader.month(unit);
        if (month.isPresent()) {
            boolean future = step > 0 || step == 0 && isFuture(words);
            return Optional.of(DateReader.date(2, month(month.get(), published, future)));
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> Optional.of(DateReader.date(2, week(published.plusWeeks(step))));
            case "month" ->
                Optional.of(DateReader.date(2, YearMonth.from(published).plusMonths(step)));
            case "year" -> Optional.of(DateReader.date(2, Year.from(published).plusYears(step)));
            default -> Optional.empty();
        };
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate published, int step, Words words) {
        if (step < 0) {
            return published.with(TemporalAdjusters.previous(day));
        }
        return step > 0 ? published.with(TemporalAdjusters.next(day)) : weekday(day, published, isFuture(words));
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate published, boolean future) {
        return published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static YearMonth month(Month month, LocalDate published, boolean future) {
        YearMonth here = YearMonth.from(published);
        YearMonth same = here.withMonth(month.getValue());
        boolean soon =
                future || ChronoUnit.MONTHS.between(here, same) > 0 && ChronoUnit.MONTHS.between(here, same) <= SOON;
        if (soon) {
            return same.isBefore(here) ? same.plusYears(1) : same;
        }
        return same.isAfter(here) ? same.minusYears(1) : same;
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The nearest word before it that speaks of a time decides; "on" alone says nothing. */
    private static boolean isFuture(Words words) {
        for (int offset = -1; offset >= -REACH; offset--) {
            String word = words.lower(offset);
            boolean obliged = word.equals("to") && Set.of("is", "are").contains(words.lower(offset - 1));
            if (obliged || FUTURE.contains(word)) {
                return true;
            }
            if (PAST.contains(word) && !word.equals("on")) {
                return false;
            }
        }
        return false;
    }
}
