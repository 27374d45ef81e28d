package io.wiredesk.stages.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the ways to write a day, which is looked for around its year alone. Immutable. */
final class DateForm {

    static final int YEAR_UNITS = 4;
    /** Forms that end with the year have less in front of it. */
    private static final int MAX_BEFORE = 30;

    private final Pattern pattern;
    private final Function<Matcher, Optional<LocalDate>> reader;

    /** @param reader the day of a match, which there may be none of, as of the 31st of June */
    DateForm(String pattern, Function<Matcher, Optional<LocalDate>> reader) {
        this.pattern = Pattern.compile(pattern);
        this.reader = reader;
    }

    /** The day whose year, with which it ends, stands here. */
    Optional<WrittenDates.Found> before(int year, String text) {
        int end = year + YEAR_UNITS;
        Matcher matcher = matcher(text, start(year), end);
        while (matcher.find()) {
            Optional<WrittenDates.Found> found = found(matcher);
            if (found.isPresent()) {
                return found;
            }
            matcher.region(matcher.start() + 1, end);
        }
        return Optional.empty();
    }

    /** Where a day that ends with this year may begin. */
    static int start(int year) {
        return Math.max(0, year - MAX_BEFORE);
    }

    /** The day that begins with the year that stands here. */
    Optional<WrittenDates.Found> behind(int year, String text) {
        Matcher matcher = matcher(text, year, text.length());
        return matcher.lookingAt() ? found(matcher) : Optional.empty();
    }

    private Matcher matcher(String text, int from, int to) {
        return pattern.matcher(text).useTransparentBounds(true).region(from, to);
    }

    private Optional<WrittenDates.Found> found(Matcher matcher) {
        return reader.apply(matcher).map(day -> new WrittenDates.Found(day, matcher.start(), matcher.end()));
    }
}
