package io.wiredesk.producer.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 and RFC 3339, as precise as it is given: a year, a month, a day, a minute, a fraction of a second. */
final class IsoDate {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-/]?(\\d{2})(?:[-/]?(\\d{2}))?)?"
            + "(?:(?:T|\\s{1,3})(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d{0,20})?)?)?)?\\s{0,3}"
            + "([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?)?");

    private IsoDate() {}

    static Optional<Instant> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? moment(form) : Optional.empty();
    }

    private static Optional<Instant> moment(Matcher form) {
        try {
            LocalDate day = LocalDate.of(number(form, 1, 0), number(form, 2, 1), number(form, 3, 1));
            LocalTime time =
                    LocalTime.of(number(form, 4, 0), number(form, 5, 0), Math.min(59, number(form, 6, 0)), nanos(form));
            Optional<ZoneOffset> zone = form.group(8) == null ? Optional.of(ZoneOffset.UTC) : Zones.of(form.group(8));
            return zone.map(offset -> day.atTime(time).toInstant(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group, int otherwise) {
        return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
    }

    private static int nanos(Matcher form) {
        String fraction = form.group(7);
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }
}
