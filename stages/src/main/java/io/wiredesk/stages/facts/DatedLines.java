package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of a page that hold a day. Used by one thread. */
final class DatedLines {

    static final int MAX_LINE = 160;
    /** Further from both ends of a line a day is one that the line tells of. */
    private static final int MAX_START = 40;

    private static final int MAX_SHORT_LINE = 60;

    private final List<Block> blocks;
    private final boolean monthFirst;
    private List<Line> all;

    DatedLines(Page page) {
        this.blocks = page.blocks();
        this.monthFirst = writesMonthFirst(page.head().language().orElse("en"));
    }

    /** A line with a day. */
    record Line(int index, String text, WrittenDates.Found found) {

        boolean isShort() {
            return text.length() <= MAX_SHORT_LINE;
        }

        /** What stands in front of the day. */
        String lead() {
            return text.substring(0, found.start());
        }
    }

    /** All lines with a day, looked for once. */
    List<Line> all() {
        if (all == null) {
            all = between(0, blocks.size());
        }
        return all;
    }

    /** Those among some of the blocks. */
    List<Line> between(int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            at(i).ifPresent(lines::add);
        }
        return lines;
    }

    /** The line that a block is, if it holds a day. */
    Optional<Line> at(int index) {
        String text = blocks.get(index).text();
        return text.length() > MAX_LINE
                ? Optional.empty()
                : WrittenDates.first(text, monthFirst)
                        .filter(found -> Math.min(found.start(), text.length() - found.start()) <= MAX_START)
                        .map(found -> new Line(index, text, found));
    }

    /** English without a region, and that of the United States and the Philippines. */
    private static boolean writesMonthFirst(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("en") || tag.startsWith("en-us") || tag.startsWith("en-ph");
    }
}
