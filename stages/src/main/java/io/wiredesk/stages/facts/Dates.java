package io.wiredesk.stages.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages write them for machines: ISO 8601 with its usual slips, the dates of mail headers, and ones in words. */
final class Dates {

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{0,2})?");
    private static final Pattern IN_PATH = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})(?:([/_-])(\\d{1,2}|[a-z]{3,9})\\2(\\d{1,2})|([01]\\d)([0-3]\\d))(?=[/\\-_.]|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MAX_UNITS = 60;
    private static final int MAX_PATH = 500;
    private static final int MAIL_COMMA = 3;

    private Dates() {}

    /** A day without a time is taken at midnight UTC, a time without a zone in UTC. */
    static Optional<Moment> read(String value) {
        String text = value.trim();
        if (text.length() > MAX_UNITS) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        try {
            return iso.find()
                    ? Optional.of(iso(iso))
                    : mail(text)
                            .or(() -> WrittenDates.first(text, false)
                                    .map(WrittenDates.Found::day)
                                    .map(Moment::of));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date in the path of an address, such as {@code /2026/05/12/}. */
    static Optional<Moment> inPath(String path) {
        Matcher matcher = IN_PATH.matcher(
                path.substring(0, Math.min(MAX_PATH, path.length())).toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(matcher.group(3) == null ? 5 : 3);
        String day = matcher.group(matcher.group(4) == null ? 6 : 4);
        try {
            return Optional.of(
                    Moment.of(LocalDate.of(Integer.parseInt(matcher.group(1)), month(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month, 0 for a word that is none. */
    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : Math.floorDiv(MONTHS.indexOf(month.substring(0, 3)), 3) + 1;
    }

    private static Moment iso(Matcher iso) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Moment.of(day);
        }
        LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6));
        String zone = iso.group(7);
        boolean offset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
        return Moment.of(OffsetDateTime.of(day, time, offset ? ZoneOffset.of(padded(zone)) : ZoneOffset.UTC));
    }

    private static String padded(String zone) {
        return zone.endsWith(":") ? zone + "00" : zone;
    }

    private static Optional<Moment> mail(String text) {
        if (text.indexOf(',') != MAIL_COMMA) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Moment.of(OffsetDateTime.parse(text.replace("UTC", "GMT"), DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher iso, int group) {
        return Integer.parseInt(iso.group(group));
    }
}
