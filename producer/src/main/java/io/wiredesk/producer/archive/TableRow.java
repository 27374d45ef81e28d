package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.source.LineReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One row of a table, not yet split: a line, or several while a quotation mark is open.
 *
 * @param text  of the row
 * @param whole whether the quotation marks in it are closed
 * @param line  number of its first line, counted from 1
 * @param next  where its second line begins, or the next row when it has one line
 */
record TableRow(String text, boolean whole, long line, long next) {

    /** The charset of tables that are not UTF-8. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    /**
     * Reads a row.
     *
     * @param limit of its bytes; a mark that is still open there was a mistake
     * @return empty at the end of the table
     */
    static Optional<TableRow> read(LineReader lines, char delimiter, int limit) throws IOException {
        if (!lines.next()) {
            return Optional.empty();
        }
        long line = lines.number();
        long next = lines.offset();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(lines.bytes(), 0, lines.length());
        boolean open = isOpen(lines, delimiter, false);
        while (open && bytes.size() < limit && lines.next()) {
            bytes.write('\n');
            bytes.write(lines.bytes(), 0, lines.length());
            open = isOpen(lines, delimiter, true);
        }
        return Optional.of(new TableRow(decoded(bytes.toByteArray()), !open && bytes.size() <= limit, line, next));
    }

    /** Whether a quotation mark is open at the end of a line; one that neither begins nor ends a cell means itself. */
    private static boolean isOpen(LineReader lines, char delimiter, boolean before) {
        byte[] bytes = lines.bytes();
        boolean open = before;
        boolean begins = !open;
        for (int i = 0; i < lines.length(); i++) {
            int next = i + 1 < lines.length() ? bytes[i + 1] : '\r';
            if (bytes[i] == '"' && open && next == '"') {
                i++;
            } else if (bytes[i] == '"' && (open ? next == delimiter || next == '\r' : begins)) {
                open = !open;
            }
            begins = !open && bytes[i] == delimiter;
        }
        return open;
    }

    private static String decoded(byte[] bytes) {
        String text = Decoder.utf8(bytes, bytes.length).orElseGet(() -> new String(bytes, LATIN));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The delimiter of a table: of those in use, the one that its first line has most of. */
    static char delimiter(byte[] head) {
        String first = new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return (char) ",;\t|"
                .chars()
                .reduce((a, b) -> count(first, b) > count(first, a) ? b : a)
                .orElseThrow();
    }

    private static long count(String text, int character) {
        return text.chars().filter(c -> c == character).count();
    }
}
