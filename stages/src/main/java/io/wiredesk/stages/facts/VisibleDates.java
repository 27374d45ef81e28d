package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the day that a page shows near its headline: behind it first, then in front of it. Used by one thread. */
final class VisibleDates {

    private static final int BEHIND = 8;
    private static final int FAR_BEHIND = 25;
    private static final int BEFORE = 8;
    /** Behind as much text the story has begun, and days in it are days of the story. */
    private static final int MAX_STORY_UNITS = 900;

    private static final int MAX_LABEL = 30;

    private final DateWords words;
    private final List<Block> blocks;
    private final DatedLines lines;
    private final int headline;

    VisibleDates(DateWords words, Page page, Headline headline) {
        this.words = words;
        this.blocks = page.blocks();
        this.lines = new DatedLines(page);
        this.headline = headline.block();
    }

    DateWords words() {
        return words;
    }

    /** The day right behind the headline, else right above it, on a line that holds little else and speaks of no change. */
    Optional<LocalDate> beside() {
        int above = Math.max(0, headline - 1);
        return day(
                Stream.of(lines.between(headline, storyStart(BEHIND)), lines.between(above, above + 1))
                        .flatMap(List::stream),
                line -> (line.isShort() || isPublished(line)) && !isChange(line));
    }

    /** The day of publication, else one of a later change, near the headline, or named so anywhere. */
    Optional<LocalDate> near() {
        int end = storyStart(FAR_BEHIND);
        List<DatedLines.Line> behind = lines.all().stream()
                .filter(line -> line.index() >= headline && line.index() < end)
                .toList();
        return day(behind.stream(), line -> !isChange(line))
                .or(this::above)
                .or(() -> day(lines.all().stream(), line -> line.isShort() && isNamed(line)))
                .or(() -> day(behind.stream(), line -> true));
    }

    private Optional<LocalDate> above() {
        Optional<DatedLines.Line> last = lines.all().stream()
                .filter(line -> line.isShort() && line.index() < headline && line.index() >= headline - BEFORE)
                .reduce((first, second) -> second);
        return last.map(line -> line.found().day());
    }

    /** The day of a change that is named so anywhere, as at the foot of a page. */
    Optional<LocalDate> changed() {
        return day(lines.all().stream(), line -> line.isShort() && words.isChange(line.text()));
    }

    /** Index behind the blocks that follow the headline, at most as many, until the story has begun. */
    private int storyStart(int reach) {
        int story = 0;
        int end = headline;
        int last = Math.min(blocks.size(), headline + reach);
        while (end < last && story < MAX_STORY_UNITS) {
            int units = blocks.get(end).text().length();
            story += units > DatedLines.MAX_LINE ? units : 0;
            end++;
        }
        return end;
    }

    private boolean isNamed(DatedLines.Line line) {
        return isPublished(line) || words.isPublished(before(line));
    }

    private boolean isPublished(DatedLines.Line line) {
        return words.isPublished(line.text().split(" ", 2)[0]) || words.endsPublished(line.lead());
    }

    /** Whether the line, or the label in front of it, speaks of a change and not of publication. */
    private boolean isChange(DatedLines.Line line) {
        String before = before(line);
        return words.isChange(line.lead())
                || before.length() <= MAX_LABEL
                        && words.isChange(before)
                        && lines.at(line.index() - 1).isEmpty();
    }

    private String before(DatedLines.Line line) {
        return line.index() == 0 ? "" : blocks.get(line.index() - 1).text();
    }

    private static Optional<LocalDate> day(Stream<DatedLines.Line> dated, Predicate<DatedLines.Line> wanted) {
        return dated.filter(wanted).findFirst().map(line -> line.found().day());
    }
}
