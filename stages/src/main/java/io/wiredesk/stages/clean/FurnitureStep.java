package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import java.util.Set;

/** Takes out of a marked-up page what its elements give away: buttons, and quotations that are pulled out of the story. */
final class FurnitureStep implements Step {

    private static final int MAX_BUTTON_WORDS = 3;
    private static final int MIN_QUOTE_WORDS = 4;
    private static final int MAX_QUOTE_WORDS = 60;
    private static final int MAX_QUOTES = 50;
    private static final int MAX_ANCESTORS = 3;
    private static final Set<String> PULLED = Set.of(
            "pull", "pullquote", "pulled", "pq", "quote", "blockquote", "highlight", "callout", "zitat", "citation");

    @Override
    public void apply(Draft draft) {
        int quotes = 0;
        for (Block block : draft.page().blocks()) {
            int index = block.index();
            int words =
                    draft.verdicts().isUntouched(index) ? draft.tokens(index).words() : Integer.MAX_VALUE;
            if (block.in(Zone.BUTTON) && block.markup().level() == 0 && words <= MAX_BUTTON_WORDS) {
                draft.verdicts().remove(index, Residue.EMBED, "button", block.text());
            } else if (words >= MIN_QUOTE_WORDS && words <= MAX_QUOTE_WORDS && isPulled(draft, block)) {
                quotes++;
                if (quotes <= MAX_QUOTES && standsElsewhere(draft, block)) {
                    draft.verdicts().remove(index, Residue.EMBED, "pull-quote", block.text());
                }
            }
        }
    }

    private static boolean isPulled(Draft draft, Block block) {
        if (block.in(Zone.ASIDE) || block.in(Zone.QUOTE)) {
            return true;
        }
        List<Box> boxes = draft.page().boxes();
        int at = block.markup().box();
        for (int level = 0; level < MAX_ANCESTORS && at >= 0; level++) {
            if (boxes.get(at).tokens().stream().anyMatch(PULLED::contains)) {
                return true;
            }
            at = boxes.get(at).parent();
        }
        return false;
    }

    /** Whether a longer block that is kept holds the same words. */
    private static boolean standsElsewhere(Draft draft, Block quote) {
        String words = ' ' + WordLists.fold(quote.text()) + ' ';
        return draft.page().blocks().stream()
                .filter(block -> block.text().length() > quote.text().length())
                .filter(block -> draft.verdicts().isUntouched(block.index()))
                .anyMatch(block -> (' ' + WordLists.fold(block.text()) + ' ').contains(words));
    }
}
