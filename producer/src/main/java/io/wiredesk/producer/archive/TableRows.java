package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.source.LineReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The rows of a table, one after the other. Behind a quotation mark that is never closed the next line begins a row, so what was
 * read in search of the mark is kept. No line of that but the last closes a mark, and a row that begins among them and is open goes
 * on behind the last: each line is read once, however many marks are open.
 */
final class TableRows {

    /** The charset of tables that are not UTF-8. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    /** Of a row; a mark that is still open then was a mistake. */
    private static final int MOST_LINES = 100_000;

    private record Line(byte[] bytes, long number, long end) {}

    private final LineReader lines;
    private final byte delimiter;
    private final int limit;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long bytesAhead;
    private boolean open;

    /** @param limit of the bytes of a row; a mark that is still open there was a mistake */
    TableRows(LineReader lines, char delimiter, int limit) {
        this.lines = lines;
        this.delimiter = (byte) delimiter;
        this.limit = limit;
    }

    /** The next row; empty at the end of the table. */
    Optional<TableRow> next() throws IOException {
        if (ahead.isEmpty() && !read()) {
            return Optional.empty();
        }
        Line first = ahead.getFirst();
        if (!isOpenBehind(first, false)) {
            removeFirst();
            return Optional.of(row(first.bytes(), true, first, first));
        }
        open = ahead.size() == 1 || open;
        while (open && bytesAhead < limit && ahead.size() < MOST_LINES && read()) {
            open = isOpenBehind(ahead.getLast(), true);
        }
        return Optional.of(open || bytesAhead > limit ? broken() : joined());
    }

    private boolean read() throws IOException {
        if (!lines.next()) {
            return false;
        }
        ahead.addLast(new Line(Arrays.copyOf(lines.bytes(), lines.length()), lines.number(), lines.offset()));
        bytesAhead += lines.length() + 1;
        return true;
    }

    private Line removeFirst() {
        Line first = ahead.removeFirst();
        bytesAhead -= first.bytes().length + 1;
        return first;
    }

    private TableRow broken() {
        Line first = removeFirst();
        return row(first.bytes(), false, first, first);
    }

    private TableRow joined() {
        Line first = ahead.getFirst();
        Line last = ahead.getLast();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Line line : ahead) {
            bytes.writeBytes(line.bytes());
            bytes.write('\n');
        }
        ahead.clear();
        bytesAhead = 0;
        byte[] row = bytes.toByteArray();
        return row(Arrays.copyOf(row, row.length - 1), true, first, last);
    }

    private static TableRow row(byte[] bytes, boolean whole, Line first, Line last) {
        return new TableRow(decoded(bytes), whole, first.number(), Cursor.atLine(last.end(), last.number()));
    }

    /** Whether a quotation mark is open at the end of a line; one that neither begins nor ends a cell means itself. */
    private boolean isOpenBehind(Line line, boolean before) {
        byte[] bytes = line.bytes();
        boolean marked = before;
        boolean begins = !marked;
        for (int i = 0; i < bytes.length; i++) {
            int next = i + 1 < bytes.length ? bytes[i + 1] : '\r';
            if (bytes[i] == '"' && marked && next == '"') {
                i++;
            } else if (bytes[i] == '"' && (marked ? next == delimiter || next == '\r' : begins)) {
                marked = !marked;
            }
            begins = !marked && bytes[i] == delimiter;
        }
        return marked;
    }

    private static String decoded(byte[] bytes) {
        String text = Decoder.utf8(bytes, bytes.length).orElseGet(() -> new String(bytes, LATIN));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
