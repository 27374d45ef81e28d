package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Needles;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the day that a page shows near its headline: behind it first, then in front of it. Immutable. */
final class VisibleDates {

    private static final int BEHIND = 8;
    private static final int FAR_BEHIND = 25;
    private static final int BEFORE = 8;
    /** Behind as much text the story has begun, and days in it are days of the story. */
    private static final int MAX_STORY_UNITS = 900;

    private static final int MAX_LINE = 160;
    /** Further from both ends of a line a day is one that the line tells of. */
    private static final int MAX_START = 40;

    private static final int MAX_SHORT_LINE = 60;
    private final Needles changed;
    private final Set<String> published;

    VisibleDates(WordLists words) {
        this.changed = new Needles(false, List.of(List.copyOf(words.folded("changed"))));
        this.published = words.folded("published");
    }

    /** The day right behind the headline, else right above it, on a line that holds little else and speaks of no change. */
    Optional<LocalDate> beside(Page page, Headline headline) {
        return IntStream.concat(lines(page, headline, BEHIND), IntStream.of(Math.max(0, headline.block() - 1)))
                .filter(i -> i < page.blocks().size())
                .filter(i -> day(page, i).isPresent())
                .filter(i -> isOfDay(page.blocks().get(i).text()) && !isChange(page, i))
                .mapToObj(i -> day(page, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isOfDay(String text) {
        return text.length() <= MAX_SHORT_LINE || text.length() <= MAX_LINE && isPublished(text);
    }

    private boolean isPublished(String text) {
        String lead = lead(text);
        return published.contains(WordLists.fold(text.split(" ", 2)[0]))
                || published.stream().anyMatch(words -> words.indexOf(' ') > 0 && lead.endsWith(words));
    }

    /** The day of publication, else one of a later change, near the headline, or named so anywhere. */
    Optional<LocalDate> near(Page page, Headline headline) {
        List<Integer> dated = lines(page, headline, FAR_BEHIND)
                .filter(i -> day(page, i).isPresent())
                .boxed()
                .toList();
        return dated.stream()
                .filter(i -> !isChange(page, i))
                .findFirst()
                .or(() -> before(page, headline))
                .or(() -> named(page))
                .or(() -> dated.stream().findFirst())
                .flatMap(i -> day(page, i));
    }

    /** The day of a change that is named so anywhere, as at the foot of a page. */
    Optional<LocalDate> changed(Page page) {
        return IntStream.range(0, page.blocks().size())
                .filter(i -> page.blocks().get(i).text().length() <= MAX_SHORT_LINE)
                .filter(i -> day(page, i).isPresent()
                        && isChange(page.blocks().get(i).text()))
                .mapToObj(i -> day(page, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a text speaks of a change. */
    boolean isChange(String text) {
        String folded = WordLists.fold(text);
        return changed.in(folded, folded.length()) != 0;
    }

    /** Blocks behind the headline, until the story has begun. */
    private static IntStream lines(Page page, Headline headline, int reach) {
        int story = 0;
        int end = headline.block();
        int last = Math.min(page.blocks().size(), headline.block() + reach);
        while (end < last && story < MAX_STORY_UNITS) {
            int units = page.blocks().get(end).text().length();
            story += units > MAX_LINE ? units : 0;
            end++;
        }
        return IntStream.range(headline.block(), end);
    }

    private static Optional<Integer> before(Page page, Headline headline) {
        for (int i = headline.block() - 1; i >= Math.max(0, headline.block() - BEFORE); i--) {
            if (page.blocks().get(i).text().length() <= MAX_SHORT_LINE
                    && day(page, i).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What stands in front of the first day, folded. */
    private static String lead(String text) {
        return WrittenDates.first(text, false)
                .map(date -> WordLists.fold(text.substring(0, date.start())))
                .orElse("");
    }

    private Optional<Integer> named(Page page) {
        return IntStream.range(0, page.blocks().size())
                .filter(i -> page.blocks().get(i).text().length() <= MAX_SHORT_LINE)
                .filter(i -> day(page, i).isPresent() && isNamed(page, i))
                .boxed()
                .findFirst();
    }

    private boolean isNamed(Page page, int index) {
        String text = page.blocks().get(index).text();
        String before = index == 0 ? "" : page.blocks().get(index - 1).text();
        return isPublished(text) || published.contains(WordLists.fold(before));
    }

    private static Optional<LocalDate> day(Page page, int index) {
        String text = page.blocks().get(index).text();
        return text.length() > MAX_LINE
                ? Optional.empty()
                : WrittenDates.first(
                                text, writesMonthFirst(page.head().language().orElse("en")))
                        .filter(found -> Math.min(found.start(), text.length() - found.start()) <= MAX_START)
                        .map(WrittenDates.Found::day);
    }

    /** Whether the line, or the label in front of it, speaks of a change and not of publication. */
    private boolean isChange(Page page, int index) {
        String before = index == 0 ? "" : page.blocks().get(index - 1).text();
        boolean label = before.length() <= MAX_SHORT_LINE / 2
                && day(page, Math.max(0, index - 1)).isEmpty();
        String lead = lead(page.blocks().get(index).text());
        return changed.in(lead, lead.length()) != 0 || label && isChange(before);
    }

    /** English without a region, and that of the United States and the Philippines. */
    private static boolean writesMonthFirst(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("en") || tag.startsWith("en-us") || tag.startsWith("en-ph");
    }
}
