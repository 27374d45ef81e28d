package io.wiredesk.stages.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages write them for machines: ISO 8601 with its usual slips, and the dates of mail headers. */
final class Dates {

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{0,2})?");
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{1,2}|[a-z]{3})[/-]?(\\d{1,2})(?=[/\\-_.]|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MAX_UNITS = 60;

    private Dates() {}

    /** A day without a time is taken at midnight UTC, a time without a zone in UTC. */
    static Optional<Instant> read(String value) {
        String text = value.trim();
        if (text.length() > MAX_UNITS) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        try {
            return iso.find() ? Optional.of(iso(iso)) : mail(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date in the path of an address, such as {@code /2026/05/12/}. */
    static Optional<Instant> inPath(String path) {
        Matcher matcher = IN_PATH.matcher(path.length() > 500 ? path.substring(0, 500) : path.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        try {
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) / 3 + 1;
            LocalDate day =
                    LocalDate.of(Integer.parseInt(matcher.group(1)), number, Integer.parseInt(matcher.group(3)));
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant iso(Matcher iso) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        LocalTime time = iso.group(4) == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6));
        String zone = iso.group(7);
        boolean offset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
        return LocalDateTime.of(day, time).toInstant(offset ? ZoneOffset.of(padded(zone)) : ZoneOffset.UTC);
    }

    private static String padded(String zone) {
        return zone.endsWith(":") ? zone + "00" : zone;
    }

    private static Optional<Instant> mail(String text) {
        return text.indexOf(',') > 0
                ? Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.replace("UTC", "GMT"))))
                : Optional.empty();
    }

    private static int number(Matcher iso, int group) {
        return Integer.parseInt(iso.group(group));
    }
}
