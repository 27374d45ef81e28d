package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The people whom lines of a page name as authors, where no element says so. Used by one thread. */
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
    private final Page page;
    private final List<Block> blocks;
    private final int headline;

    AuthorLines(People people, Page page, Headline headline) {
        this.people = people;
        this.page = page;
        this.blocks = page.blocks();
        this.headline = headline.block();
    }

    /**
     * Those of the first line near the headline of a page that opens like a byline; of all that read like one of a plain text.
     *
     * @param bylines lines that the cleaner took for bylines
     */
    List<String> bylines(List<String> bylines) {
        return page.markedUp()
                ? first(
                        headline - BLOCKS_BEFORE,
                        headline + BLOCKS_BEHIND,
                        text -> people.words().isOpened(text) || bylines.contains(text))
                : People.of(bylines, people::named);
    }

    /** Those of the line right behind the headline that opens like a byline: a page may state who entered the article instead. */
    List<String> opened() {
        return first(
                headline + 1,
                headline + OPENED_BEHIND,
                text -> people.words().isOpened(text) && people.opensWithName(text));
    }

    /** The name of a person at the top of the page, whose site it is by the title of the page. */
    List<String> owner() {
        String title = page.head().title().orElse("");
        return first(0, OWNER, text -> text.length() <= MAX_NAME && title.contains(text) && people.isName(text));
    }

    /** The first line right behind the headline that is a name and nothing else, or names right in front of a date. */
    List<String> names() {
        int end = Math.min(blocks.size(), headline + NAMES_BEHIND);
        for (int i = headline + 1; i < end; i++) {
            String text = text(i);
            boolean name = text.length() <= MAX_NAME && people.isName(text) || isDated(i);
            Optional<String> found = name ? Optional.of(text) : people.besideDate(text);
            if (found.isPresent()) {
                return people.named(found.get());
            }
        }
        return List.of();
    }

    /** What stands behind words such as "this article was written by", wherever that is. */
    List<String> signatures() {
        for (Block block : blocks) {
            List<String> names = block.text().length() <= MAX_LINE
                    ? people.words().signature(block.text()).map(people::only).orElse(List.of())
                    : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private boolean isDated(int index) {
        String text = text(index);
        return text.length() <= MAX_NAMES
                && index + 1 < blocks.size()
                && WrittenDates.first(start(text(index + 1)), false).isPresent()
                && people.isNames(text);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(MAX_NAME, text.length()));
    }

    /** The people of the first line between these that is short and wanted. */
    private List<String> first(int from, int to, Predicate<String> wanted) {
        for (int i = Math.max(0, from); i < Math.min(to, blocks.size()); i++) {
            String text = text(i);
            if (text.length() <= MAX_LINE && wanted.test(text)) {
                return people.named(text);
            }
        }
        return List.of();
    }

    private String text(int index) {
        return blocks.get(index).text();
    }
}
