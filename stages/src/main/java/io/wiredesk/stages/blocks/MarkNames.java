package io.wiredesk.stages.blocks;

import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that give away the elements around authors, around what is beside the article, and around what nobody sees, as
 * {@code marks.txt} lists them.
 */
final class MarkNames {

    /** An author. */
    static final int AUTHOR = 1;
    /** Comments or other articles. */
    static final int BESIDE = 2;
    /** For screen readers alone; frameworks put something of their own behind the names: {@code visually-hidden__x7}. */
    static final int FOR_SCREEN_READERS = 4;

    private static final int MAX_UNITS = 300;
    private static final Map<String, List<String>> WORDS = Resources.lists("blocks/marks.txt");
    private static final Needles NAMES = new Needles(
            true, List.of(WORDS.get("author"), WORDS.get("beside"), beginnings(WORDS.get("for-screen-readers"))));
    private static final Needles AUTHOR_PAGES = new Needles(false, List.of(WORDS.get("author-page")));
    private static final Set<String> OPENERS = Set.copyOf(WORDS.get("opener"));

    private MarkNames() {}

    /** What the value of an attribute speaks of, a bit for each. */
    static int in(String names) {
        return NAMES.in(names, MAX_UNITS);
    }

    static boolean isAuthorsPage(String address) {
        return address.length() <= MAX_UNITS && AUTHOR_PAGES.in(address, MAX_UNITS) != 0;
    }

    /** Whether an author is likely to stand right behind a text. */
    static boolean isOpener(String text) {
        return OPENERS.contains(text);
    }

    private static List<String> beginnings(List<String> names) {
        return names.stream().map(name -> name.replace('.', ' ')).toList();
    }
}
