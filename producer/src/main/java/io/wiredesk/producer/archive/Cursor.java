package io.wiredesk.producer.archive;

import java.util.Map;
import java.util.TreeMap;

/**
 * A place in an archive between two items. What its numbers mean is the business of the reader that made it.
 *
 * @param numbers by their names; a missing one is zero
 */
public record Cursor(Map<String, Long> numbers) {

    /** The beginning of any archive. */
    public static final Cursor START = new Cursor(Map.of());

    /** Where in the bytes reading can begin. */
    static final String OFFSET = "offset";

    /** How many items to pass over from there. */
    static final String SKIP = "skip";

    /** How many lines are before the offset. */
    static final String LINE = "line";

    /** Keeps a copy of the numbers. */
    public Cursor {
        numbers = Map.copyOf(numbers);
    }

    static Cursor at(long offset, long skip) {
        return new Cursor(Map.of(OFFSET, offset, SKIP, skip));
    }

    static Cursor atLine(long offset, long line) {
        return new Cursor(Map.of(OFFSET, offset, LINE, line));
    }

    long number(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    long offset() {
        return number(OFFSET);
    }

    @Override
    public String toString() {
        return new TreeMap<>(numbers).toString();
    }
}
