package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.Letters;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the headline stands on a page, for what stands near it belongs to the article.
 *
 * @param block  index of its block; 0 when it is not to be seen
 * @param offset how much text stands before it, as marks count it; 0 when it is not marked up as a heading
 * @param length how much text it has, as marks count it
 */
record Headline(int block, int offset, int length) {

    private static final int NONE = -1;
    /** Text in front of the headline is further away than text behind it. */
    private static final int BEFORE = 4;
    /** Units that a title loses when it is folded, at most. */
    private static final int MARKS = 25;
    /** What a heading may have behind the title, such as a source or a number of comments. */
    private static final int MAX_MORE = 25;

    static Headline of(Page page, Optional<String> title) {
        String folded = title.map(WordLists::fold).orElse("");
        int block = NONE;
        for (Block it : page.blocks()) {
            boolean better = block == NONE || rank(it) < rank(page.blocks().get(block));
            block = better && says(it.text(), folded) ? it.index() : block;
        }
        Optional<Mark> mark = mark(page, folded);
        return new Headline(
                block == NONE ? firstHeading(page) : block,
                mark.map(Mark::offset).orElse(0),
                mark.map(it -> it.text().length()).orElse(0));
    }

    private static boolean says(String text, String folded) {
        return Math.abs(text.length() - folded.length()) <= MARKS
                && maySay(text, folded)
                && WordLists.fold(text).equals(folded);
    }

    /** Whether the first letters or digits are the same, as far as they are ASCII: most other texts need not be folded. */
    private static boolean maySay(String text, String folded) {
        int at = 0;
        while (at < text.length() && Letters.folded(text.charAt(at)) == 0) {
            at++;
        }
        return at == text.length()
                || text.charAt(at) >= 128
                || !folded.isEmpty() && folded.charAt(0) == Letters.folded(text.charAt(at));
    }

    /** How far a mark is from the headline; the lesser the more likely it belongs to the article. */
    int distance(Mark mark) {
        int distance = mark.offset() - offset;
        return distance >= 0 ? Math.max(0, distance - length) : -BEFORE * distance;
    }

    /** A menu or a trail of links names the article before its headline does. */
    private static int rank(Block block) {
        int level = block.markup().level();
        return level == 0 ? Integer.MAX_VALUE : level;
    }

    private static int firstHeading(Page page) {
        return page.blocks().stream()
                .filter(block -> block.markup().level() == 1)
                .mapToInt(Block::index)
                .findFirst()
                .orElse(0);
    }

    /** The main heading that is the title or begins with it, else a lesser one that is, else the first main heading. */
    private static Optional<Mark> mark(Page page, String folded) {
        return first(page, Mark.Kind.HEADING, mark -> isCalled(mark, folded, MAX_MORE))
                .or(() -> first(page, Mark.Kind.SUBHEADING, mark -> isCalled(mark, folded, 0)))
                .or(() -> first(page, Mark.Kind.HEADING, mark -> true));
    }

    private static Optional<Mark> first(Page page, Mark.Kind kind, Predicate<Mark> wanted) {
        for (Mark mark : page.head().marks()) {
            if (mark.kind() == kind && wanted.test(mark)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Mark mark, String folded, int more) {
        if (folded.isEmpty() || mark.text().length() > folded.length() + more + MARKS) {
            return false;
        }
        String text = WordLists.fold(mark.text());
        return text.length() <= folded.length() + more && text.startsWith(folded);
    }
}
