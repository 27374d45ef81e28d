package io.wiredesk.streams.app;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options as values of their types; a refusal names the option and what it takes. */
final class OptionReader {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,12})(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private final UnaryOperator<String> options;

    OptionReader(UnaryOperator<String> options) {
        this.options = options;
    }

    String text(String name, String byDefault) {
        String value = options.apply(name);
        return value == null || value.isBlank() ? byDefault : value.strip();
    }

    int number(String name, int byDefault, int least, int most) {
        String value = text(name, String.valueOf(byDefault));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw refused(name, "a whole number from " + least + " to " + most, value);
    }

    Duration duration(String name, Duration byDefault, Duration least, Duration most) {
        String value = text(name, byDefault.toMillis() + "ms");
        Matcher matcher = DURATION.matcher(value);
        if (matcher.matches()) {
            Duration unit = UNITS.get(matcher.group(2));
            Duration duration = unit.multipliedBy(Long.parseLong(matcher.group(1)));
            if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                return duration;
            }
        }
        throw refused(name, "a duration such as 500ms, 2s or 30d, from " + least + " to " + most, value);
    }

    private static IllegalArgumentException refused(String name, String takes, String value) {
        return new IllegalArgumentException(name + " takes " + takes + ", not '" + value + "'");
    }
}
