package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a page that tell who wrote the article, where no element says so. */
final class AuthorLines {

    private static final int BLOCKS_BEFORE = 4;
    private static final int BLOCKS_BEHIND = 14;
    private static final int MAX_LINE = 140;
    private static final int OPENED_BEHIND = 6;
    private static final int OWNER = 3;
    private static final int NAMES_BEHIND = 7;
    private static final int MAX_NAME = 40;
    private static final int MAX_NAMES = 100;

    private final People people;
    private final Site site;
    private final Page page;
    private final Headline headline;

    AuthorLines(People people, Site site, Page page, Headline headline) {
        this.people = people;
        this.site = site;
        this.page = page;
        this.headline = headline;
    }

    /**
     * The first line near the headline of a page that opens like a byline; all that read like one of a plain text.
     *
     * @param bylines lines that the cleaner took for bylines
     */
    List<String> bylines(List<String> bylines) {
        if (!page.markedUp()) {
            return bylines;
        }
        return first(
                range(-BLOCKS_BEFORE, BLOCKS_BEHIND).mapToObj(this::text),
                text -> text.length() <= MAX_LINE && (people.isOpened(text) || bylines.contains(text)));
    }

    /** The line right behind the headline that opens like a byline: a page may state who entered the article instead. */
    List<String> opened() {
        return first(
                range(1, OPENED_BEHIND).mapToObj(this::text),
                text -> text.length() <= MAX_LINE && people.isOpened(text) && people.opensWithName(text, site));
    }

    /** The name of a person at the top of the page, whose site it is by the title of the page. */
    List<String> owner() {
        return first(
                page.blocks().stream().limit(OWNER).map(Block::text).filter(text -> text.length() <= MAX_NAME),
                text -> page.head()
                                .title()
                                .filter(title -> title.contains(text))
                                .isPresent()
                        && people.isName(text, site));
    }

    /** The first line right behind the headline that is a name and nothing else, or names right in front of a date. */
    List<String> names() {
        return range(1, NAMES_BEHIND)
                .mapToObj(i -> text(i).length() <= MAX_NAME && people.isName(text(i), site) || isDated(i)
                        ? text(i)
                        : people.besideDate(text(i), site).orElse(""))
                .filter(text -> !text.isEmpty())
                .limit(1)
                .toList();
    }

    /** What stands behind words such as "this article was written by", wherever that is. */
    List<String> signatures() {
        return first(
                page.blocks().stream()
                        .map(Block::text)
                        .filter(text -> text.length() <= MAX_LINE)
                        .flatMap(text -> people.signature(text).stream()),
                text -> !people.only(text, site).isEmpty());
    }

    private boolean isDated(int index) {
        String text = text(index);
        return text.length() <= MAX_NAMES
                && index + 1 < page.blocks().size()
                && WrittenDates.first(start(text(index + 1)), false).isPresent()
                && people.isNames(text, site);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(MAX_NAME, text.length()));
    }

    private static List<String> first(Stream<String> texts, Predicate<String> wanted) {
        return texts.filter(wanted).limit(1).toList();
    }

    private IntStream range(int from, int to) {
        int end = Math.min(page.blocks().size(), headline.block() + to);
        return IntStream.range(Math.min(end, Math.max(0, headline.block() + from)), end);
    }

    private String text(int index) {
        return page.blocks().get(index).text();
    }
}
