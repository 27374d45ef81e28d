package io.wiredesk.console;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in each partition of a topic to begin.
 *
 * @param anchor what {@code count} is counted from
 * @param count  how many records after the beginning, or before the end
 */
public record Position(Anchor anchor, long count) {

    /** The two ends of a partition, and absolute offsets. */
    public enum Anchor {
        BEGINNING,
        END,
        OFFSET
    }

    /** The first record that is kept. */
    public static final Position BEGINNING = new Position(Anchor.BEGINNING, 0);

    /** Behind the last record: what comes from now on. */
    public static final Position END = new Position(Anchor.END, 0);

    /** The last records of each partition. */
    static Position last(long count) {
        return new Position(Anchor.END, count);
    }

    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,18})");

    /**
     * Reads a position as kcat writes it: {@code beginning}, {@code end}, an absolute offset, or {@code -N} for the last N records of
     * each partition.
     *
     * @return empty when it is none of these
     */
    public static Optional<Position> parse(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            long count = Long.parseLong(number.group(2));
            return Optional.of(new Position(number.group(1).isEmpty() ? Anchor.OFFSET : Anchor.END, count));
        }
        return switch (text) {
            case "beginning" -> Optional.of(BEGINNING);
            case "end" -> Optional.of(END);
            default -> Optional.empty();
        };
    }

    /** Whether it asks for so many records before the end. */
    boolean isLast() {
        return anchor == Anchor.END && count > 0;
    }

    /** The offset in a partition that holds the offsets from {@code first} to {@code end}, the latter not included. */
    long in(long first, long end) {
        long offset = switch (anchor) {
            case BEGINNING -> first + count;
            case END -> end - count;
            case OFFSET -> count;
        };
        return Math.max(first, Math.min(offset, end));
    }
}
