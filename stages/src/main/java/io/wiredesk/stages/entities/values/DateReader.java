package io.wiredesk.stages.entities.values;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a date with its month in words, or a date in ISO form; everything that needs the day of publication is in {@link RelativeDates}. */
final class DateReader {

    private static final Map<String, Month> MONTHS = months();

    private final RelativeDates relative = new RelativeDates();

    private static Map<String, Month> months() {
        Map<String, Month> months = Stream.of(Month.values())
                .collect(Collectors.toMap(month -> capitalised(month.name()), Function.identity()));
        for (Month month : Month.values()) {
            String shortName = capitalised(month.name()).substring(0, 3);
            months.put(shortName, month);
            months.put(shortName + '.', month);
        }
        months.put("Sept", Month.SEPTEMBER);
        months.put("Sept.", Month.SEPTEMBER);
        return months;
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    static Optional<Month> month(String form) {
        return Optional.ofNullable(MONTHS.get(form));
    }

    Optional<Reading> read(Words words, Optional<LocalDate> published) {
        return iso(words.form(0))
                .or(() -> dayFirst(words, published))
                .or(() -> monthFirst(words, published))
                .or(() -> published.flatMap(day -> relative.read(words, day)));
    }

    static Reading date(int length, Object date) {
        return new Reading(io.wiredesk.stages.entities.Findings.ValueType.DATE, length, Optional.of(date.toString()));
    }

    private static Optional<Reading> iso(String form) {
        boolean shaped = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
        return shaped
                ? parts(form.substring(0, 4), form.substring(5, 7), form.substring(8))
                        .map(date -> date(1, date))
                : Optional.empty();
    }

    private static Optional<LocalDate> parts(String year, String month, String day) {
        return DateParts.year(year)
                .flatMap(y -> DateParts.number(month, 12)
                        .flatMap(m -> DateParts.number(day, 31).flatMap(d -> DateParts.of(y, m, d))));
    }

    /** "3 March 2027", "3rd of March", "the 3 March". */
    private Optional<Reading> dayFirst(Words words, Optional<LocalDate> published) {
        Optional<Integer> day = DateParts.day(words.form(0));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int offset = words.lower(1).equals("of") ? 2 : 1;
        Optional<Month> month = month(words.form(offset));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return dated(words, offset + 1, month.get(), day.get(), published);
    }

    /** "March 3, 2027", "March 2027", "March 3". */
    private Optional<Reading> monthFirst(Words words, Optional<LocalDate> published) {
        Optional<Month> month = month(words.form(0));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> day = DateParts.day(words.form(1));
        if (day.isPresent()) {
            return dated(words, 2, month.get(), day.get(), published);
        }
        int offset = words.form(1).equals(",") || words.form(1).equals("of") ? 2 : 1;
        return DateParts.year(words.form(offset)).map(year -> date(offset + 1, YearMonth.of(year, month.get())));
    }

    /** A day and month with the year behind them, else the year that makes it nearest to the day of publication. */
    private static Optional<Reading> dated(
            Words words, int offset, Month month, int day, Optional<LocalDate> published) {
        int comma = words.form(offset).equals(",") ? 1 : 0;
        Optional<Integer> year = DateParts.year(words.form(offset + comma));
        if (year.isPresent()) {
            return DateParts.of(year.get(), month.getValue(), day).map(date -> date(offset + comma + 1, date));
        }
        if (published.isPresent()) {
            return nearest(published.get(), month, day).map(date -> date(offset, date));
        }
        boolean real = DateParts.of(2000, month.getValue(), day).isPresent();
        return real
                ? Optional.of(
                        new Reading(io.wiredesk.stages.entities.Findings.ValueType.DATE, offset, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<LocalDate> nearest(LocalDate published, Month month, int day) {
        Optional<LocalDate> nearest = Optional.empty();
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Optional<LocalDate> date = DateParts.of(year, month.getValue(), day);
            boolean nearer = date.isPresent()
                    && (nearest.isEmpty() || distance(date.get(), published) < distance(nearest.get(), published));
            nearest = nearer ? date : nearest;
        }
        return nearest;
    }

    private static long distance(LocalDate date, LocalDate other) {
        return Math.abs(date.toEpochDay() - other.toEpochDay());
    }
}
