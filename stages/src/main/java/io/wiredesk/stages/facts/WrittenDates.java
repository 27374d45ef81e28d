package io.wiredesk.stages.facts;

import io.wiredesk.stages.entities.lexicon.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as pages write them for people, such as {@code 12 May 2026}, in the languages of {@code months.txt}. */
final class WrittenDates {

    private static final String NOT_INSIDE = "(?<![\\d\\p{L}.,/-])";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern DAY_FIRST = Pattern.compile(NOT_INSIDE
            + "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-](?:de |of |d')?(\\p{L}{3,12})\\.?,?[\\s-](?:de |del )?"
            + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d\\p{L}./-])((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?![\\d-])");
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(?<![\\d\\p{L}])((?:19|20)\\d{2}),? (\\p{L}{3,12})\\.? (\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.,/-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR);
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
        if (text.length() > MAX_UNITS || !hasYear(text)) {
            return Optional.empty();
        }
        return Stream.of(
                        first(DAY_FIRST, text, date -> inWords(date.group(3), date.group(2), date.group(1))),
                        first(MONTH_FIRST, text, date -> inWords(date.group(3), date.group(1), date.group(2))),
                        first(YEAR_AND_MONTH, text, date -> inWords(date.group(1), date.group(2), date.group(3))),
                        first(YEAR_FIRST, text, date -> day(date.group(1), number(date.group(2)), date.group(3))),
                        first(NUMBERS, text, date -> inNumbers(date, monthFirst)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Found::start));
    }

    /** Whether four digits stand in it that may be a year, as in all forms; looked for first, since few texts have any. */
    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean century = c == '1' && text.charAt(i + 1) == '9' || c == '2' && text.charAt(i + 1) == '0';
            if (century && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<Found> first(Pattern form, String text, Function<Matcher, Optional<LocalDate>> reader) {
        Matcher matcher = form.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            Optional<LocalDate> day = reader.apply(matcher);
            if (day.isPresent()) {
                return Optional.of(new Found(day.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
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
        List<String> rows = WordList.readFrom(WrittenDates.class, "months.txt");
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
