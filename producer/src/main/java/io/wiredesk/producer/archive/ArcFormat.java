package io.wiredesk.producer.archive;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ARC, versions 1 and 2. A record begins with one line: address, IP address, date of 14 digits, media type, length, and in
 * version 2 a few more before the length. Addresses with spaces in them are told by the IP address and the date behind them.
 *
 * @see <a href="https://archive.org/web/researcher/ArcFileFormat.php">the ARC file format</a>
 */
final class ArcFormat implements RecordFormat {

    private static final Pattern DATE = Pattern.compile("\\d{12,18}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:.*");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int SECONDS = 14;

    private static final String FILE_HEADER = "filedesc:";

    @Override
    public boolean opens(String line) {
        return ADDRESS.matcher(line).matches() && dateAt(line.split(" ")) > 1;
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public Map<String, String> header(HeaderLines lines) throws IOException {
        String line = lines.next();
        String[] words = line.split(" ");
        int date = ADDRESS.matcher(line).matches() ? dateAt(words) : -1;
        if (date < 2) {
            throw new DamagedException("no record begins here");
        }
        Map<String, String> fields = new HashMap<>();
        String address = String.join(" ", Arrays.copyOfRange(words, 0, date - 1));
        fields.put(WebRecord.ADDRESS, address);
        fields.put("warc-ip-address", words[date - 1]);
        date(words[date]).ifPresent(moment -> fields.put(WebRecord.DATE, moment));
        fields.put(WebRecord.CONTENT_TYPE, date + 1 < words.length ? words[date + 1] : "");
        fields.put(WebRecord.LENGTH, words[words.length - 1]);
        fields.put(WebRecord.TYPE, address.startsWith(FILE_HEADER) ? "warcinfo" : "response");
        return fields;
    }

    /** The place of the date, which stands third or, behind an address with spaces, later; -1 when there is none. */
    private static int dateAt(String[] words) {
        for (int i = words.length - 2; i >= 2; i--) {
            if (DATE.matcher(words[i]).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> date(String digits) {
        try {
            String seconds = digits.substring(0, Math.min(SECONDS, digits.length()));
            return Optional.of(LocalDateTime.parse(seconds, DIGITS)
                    .toInstant(ZoneOffset.UTC)
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
