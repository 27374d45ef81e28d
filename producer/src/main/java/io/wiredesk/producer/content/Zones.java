package io.wiredesk.producer.content;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Time zones as dates name them: {@code +0200}, {@code GMT+2} or a name of {@code zones.txt}. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("(?:gmt|utc)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Map<String, ZoneOffset> NAMED = Resource.lines(Zones.class, "zones.txt").stream()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> ZoneOffset.of(pair[1])));

    private Zones() {}

    static Optional<ZoneOffset> of(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(name);
        return offset.matches() ? numeric(offset) : Optional.ofNullable(NAMED.get(name));
    }

    private static Optional<ZoneOffset> numeric(Matcher offset) {
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
