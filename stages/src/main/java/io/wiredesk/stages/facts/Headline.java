package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the headline stands on a page, for what stands near it belongs to the article.
 *
 * @param block  index of its block; 0 when it is not to be seen
 * @param offset how much text stands before it, as marks count it; 0 when it is not marked up as a heading
 */
record Headline(int block, int offset) {

    /** Text in front of the headline is further away than text behind it. */
    private static final int BEFORE = 4;
    /** Units that a title loses when it is folded, at most. */
    private static final int MARKS = 25;

    static Headline of(Page page, Optional<String> title) {
        String folded = title.map(WordLists::fold).orElse("");
        int block = page.blocks().stream()
                .filter(it -> Math.abs(it.text().length() - folded.length()) <= MARKS)
                .filter(it -> WordLists.fold(it.text()).equals(folded))
                .min(Comparator.comparingInt(Headline::rank))
                .stream()
                .mapToInt(Block::index)
                .findFirst()
                .orElseGet(() -> firstHeading(page));
        return new Headline(block, offset(page, folded));
    }

    /** How far a mark is from the headline; the lesser the more likely it belongs to the article. */
    int distance(Mark mark) {
        int distance = mark.offset() - offset;
        return distance >= 0 ? distance : -BEFORE * distance;
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

    private static int offset(Page page, String folded) {
        Optional<Mark> first = Optional.empty();
        for (Mark mark : page.head().marks()) {
            boolean heading = mark.kind() == Mark.Kind.HEADING;
            boolean any = heading || mark.kind() == Mark.Kind.SUBHEADING;
            if (any && WordLists.fold(mark.text()).equals(folded)) {
                return mark.offset();
            }
            first = heading ? first.or(() -> Optional.of(mark)) : first;
        }
        return first.map(Mark::offset).orElse(0);
    }
}
