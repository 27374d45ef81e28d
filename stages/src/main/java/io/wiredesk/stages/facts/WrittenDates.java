package io.wiredesk.stages.facts;

import io.wiredesk.stages.resources.Resources;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads days as pages write them for people, such as {@code 12 May 2026}, in the languages of {@code months.txt}. */
final class WrittenDates {

    private static final String NOT_INSIDE = "(?<![\\d\\p{L}.,/-])";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final DateForm DAY_FIRST = new DateForm(
            NOT_INSIDE
                    + "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-](?:de |of |d')?(\\p{L}{3,12}+)\\.?,?[\\s-](?:de |del )?"
                    + YEAR,
            date -> inWords(date.group(3), date.group(2), date.group(1)));
    private static final DateForm MONTH_FIRST = new DateForm(
            "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(\\p{L}{3,12}+)\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s" + YEAR,
            date -> inWords(date.group(3), date.group(1), date.group(2)));
    private static final DateForm YEAR_FIRST = new DateForm(
            "(?<![\\d\\p{L}./-])((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?![\\d-])",
            date -> day(date.group(1), number(date.group(2)), date.group(3)));
    private static final DateForm YEAR_AND_MONTH = new DateForm(
            "(?<![\\d\\p{L}])((?:19|20)\\d{2}),? (\\p{L}{3,12}+)\\.? (\\d{1,2})(?!\\d)",
            date -> inWords(date.group(1), date.group(2), date.group(3)));
    private static final String DIGITS = "(?<![\\d.,/-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR;
    private static final DateForm NUMBERS = new DateForm(DIGITS, date -> inNumbers(date, false));
    private static final DateForm NUMBERS_MONTH_FIRST = new DateForm(DIGITS, date -> inNumbers(date, true));
    private static final int MAX_UNITS = 300;

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDates() {}

    /** A day, and where it stands in the text. */
    record Found(LocalDate day, int start, int end) {}

    /**
     * The first day of a text; texts longer than a line have none.
     *
     * @param monthFirst whether 5/12/2026 is the twelfth of May, as in the United States
     */
    static Optional<Found> first(String text, boolean monthFirst) {
        int end = text.length() > MAX_UNITS ? 0 : text.length();
        for (int year = year(text, 0, end); year >= 0; year = year(text, year + 1, end)) {
            Optional<Found> found = around(year, text, monthFirst);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the next four digits stand that may be a year, as in all forms; -1 where none do, as in most texts. */
    private static int year(String text, int from, int end) {
        int at = from;
        while (at + DateForm.YEAR_UNITS <= end) {
            if (!isDigit(text.charAt(at + DateForm.YEAR_UNITS - 1))) {
                at += DateForm.YEAR_UNITS;
            } else if (isDigit(text.charAt(at + 2)) && (text.startsWith("19", at) || text.startsWith("20", at))) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The day of a year; no two forms fit the same one. */
    private static Optional<Found> around(int year, String text, boolean monthFirst) {
        Optional<Found> before = isNumberBefore(year, text)
                ? DAY_FIRST
                        .before(year, text)
                        .or(() -> MONTH_FIRST.before(year, text))
                        .or(() -> (monthFirst ? NUMBERS_MONTH_FIRST : NUMBERS).before(year, text))
                : Optional.empty();
        return before.or(() -> YEAR_AND_MONTH.behind(year, text)).or(() -> YEAR_FIRST.behind(year, text));
    }

    private static boolean isNumberBefore(int year, String text) {
        int at = year - 1;
        while (at >= DateForm.start(year) && !isDigit(text.charAt(at))) {
            at--;
        }
        return at >= DateForm.start(year);
    }

    private static Optional<LocalDate> inWords(String year, String month, String day) {
        Integer number = MONTHS.get(month.toLowerCase(Locale.ROOT).replace("\u0307", ""));
        return number == null ? Optional.empty() : day(year, number, day);
    }

    /** Dots and dashes stand between day, month and year in this order; of strokes a number above twelve tells. */
    private static Optional<LocalDate> inNumbers(Matcher date, boolean monthFirst) {
        String first = date.group(1);
        String second = date.group(3);
        boolean stroke = date.group(2).equals("/");
        boolean swapped = stroke && (monthFirst ? number(first) <= 12 : number(second) > 12);
        return swapped ? day(date.group(4), number(first), second) : day(date.group(4), number(second), first);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        List<String> rows = Resources.lines("facts/months.txt");
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
