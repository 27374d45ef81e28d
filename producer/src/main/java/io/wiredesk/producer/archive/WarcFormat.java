package io.wiredesk.producer.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * WARC 0.17 to 1.1, and WET, which is WARC with records of type {@code conversion}. Line ends may be LF alone, and fields may be
 * folded.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
final class WarcFormat implements RecordFormat {

    private static final Pattern VERSION = Pattern.compile("WARC/\\d{1,2}\\.\\d{1,3}\\s{0,9}");

    @Override
    public boolean opens(String line) {
        return VERSION.matcher(line).matches();
    }

    @Override
    public String end() {
        return "\r\n\r\n";
    }

    @Override
    public Map<String, String> header(HeaderLines lines) throws IOException {
        if (!opens(lines.next())) {
            throw new DamagedException("no record begins here");
        }
        Map<String, String> fields = new HashMap<>();
        String last = "";
        for (String line = lines.next(); !line.isBlank(); line = lines.next()) {
            last = take(line, last, fields);
        }
        fields.computeIfPresent(WebRecord.TYPE, (name, type) -> type.toLowerCase(Locale.ROOT));
        return fields;
    }

    private static String take(String line, String last, Map<String, String> fields) throws DamagedException {
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
            fields.computeIfPresent(last, (name, value) -> value + " " + line.strip());
            return last;
        }
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw new DamagedException("a line of its header is no field");
        }
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
        return name;
    }
}
