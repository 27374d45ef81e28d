package io.wiredesk.producer.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of mail (RFC 822 and 2822), of {@code asctime} and of people: the parts are told by their looks and may stand in
 * any order, so {@code Thu, 01 Jan 2004 19:48:21 GMT}, {@code 1 January 04} and {@code Jan 1 19:48:21 2004} all read.
 */
final class MailDate {

    private static final int MAX_LENGTH = 80;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,()]+");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?([+-]\\d{2}:?\\d{2})?");

    private Integer day;
    private Integer month;
    private Integer year;
    private LocalTime time = LocalTime.MIDNIGHT;
    private ZoneOffset zone = ZoneOffset.UTC;

    private MailDate() {}

    static Optional<Instant> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            MailDate date = new MailDate();
            for (String part : SEPARATOR.split(text)) {
                date.take(part.toLowerCase(Locale.ROOT));
            }
            return date.moment();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void take(String part) {
        Matcher clock = TIME.matcher(part);
        if (clock.matches()) {
            takeTime(clock);
        } else if (!part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9')) {
            takeNumber(part);
        } else if (month == null && part.length() >= 3 && MONTHS.contains(part.substring(0, 3))) {
            month = MONTHS.indexOf(part.substring(0, 3)) + 1;
        } else if (Zones.of(part).isPresent()) {
            zone = Zones.of(part).get();
        } else if (part.indexOf('-') > 0) {
            Arrays.stream(part.split("-")).forEach(this::take);
        }
    }

    private void takeTime(Matcher clock) {
        int second = clock.group(3) == null ? 0 : Math.min(59, Integer.parseInt(clock.group(3)));
        time = LocalTime.of(Integer.parseInt(clock.group(1)) % 24, Integer.parseInt(clock.group(2)), second);
        if (clock.group(4) != null) {
            zone = Zones.of(clock.group(4)).orElse(zone);
        }
    }

    private void takeNumber(String part) {
        if (day == null && part.length() <= 2) {
            day = Integer.valueOf(part);
        } else if (year == null) {
            year = fullYear(Integer.parseInt(part), part.length());
        }
    }

    /** RFC 2822, section 4.3: two digits up to 49 are of this century, others of the last, as are three. */
    private static int fullYear(int number, int digits) {
        return switch (digits) {
            case 2 -> number < 50 ? 2000 + number : 1900 + number;
            case 3 -> 1900 + number;
            default -> number;
        };
    }

    private Optional<Instant> moment() {
        boolean whole = day != null && month != null && year != null;
        return whole ? Optional.of(LocalDate.of(year, month, day).atTime(time).toInstant(zone)) : Optional.empty();
    }
}
