package io.wiredesk.producer.archive;

import java.nio.charset.StandardCharsets;

/**
 * One row of a table, not yet split: a line, or several while a quotation mark is open.
 *
 * @param text  of the row; of one that is not whole, its first line
 * @param whole whether the quotation marks in it are closed
 * @param line  number of its first line, counted from 1
 * @param next  behind it; behind its first line when it is not whole
 */
record TableRow(String text, boolean whole, long line, Cursor next) {

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
