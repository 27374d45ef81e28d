package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.BlockKind;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ElementWords.Kind;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Takes out of a marked-up page what its elements give away: buttons, posts of other platforms, notices of cookies, links in
 * capitals or under a line that announces them, and quotations that are pulled out of the story.
 */
final class FurnitureStep implements Step {

    private static final int MAX_BUTTON_WORDS = 3;
    private static final int MIN_QUOTE_WORDS = 4;
    private static final int MAX_QUOTE_WORDS = 60;
    private static final int MAX_QUOTES = 50;
    private static final int MAX_ANCESTORS = 3;
    private static final int MIN_SHOUT_WORDS = 4;
    private static final int MIN_CAPITALS = 15;
    private static final double WHOLLY_LINK = 0.9;
    /** A page's body may bear the name of a notice that lies upon it, the story that of a post in it. */
    private static final int MAX_BLOCKS = 20;

    private static final Set<Residue> ANNOUNCING = EnumSet.of(Residue.READ_MORE, Residue.RELATED_LINK);

    @Override
    public void apply(Draft draft) {
        int quotes = 0;
        for (Block block : draft.page().blocks()) {
            int index = block.index();
            int words =
                    draft.verdicts().isUntouched(index) ? draft.tokens(index).words() : Integer.MAX_VALUE;
            if (words == 0) { // a row of signs between two parts
                draft.verdicts().remove(index, Residue.OTHER, "divider", block.text());
            } else if (words < Integer.MAX_VALUE && isWithin(draft, block, box -> isPost(draft, box))) {
                draft.verdicts().remove(index, Residue.EMBED, "embedded-post", block.text());
            } else if (words < Integer.MAX_VALUE && isWithin(draft, block, box -> isNotice(draft, box))) {
                draft.verdicts().remove(index, Residue.CONSENT, "consent-notice", block.text());
            } else if (block.in(Zone.BUTTON) && block.markup().level() == 0 && words <= MAX_BUTTON_WORDS) {
                draft.verdicts().remove(index, Residue.OTHER, "button", block.text());
            } else if (words >= MIN_SHOUT_WORDS && words < Integer.MAX_VALUE && isShoutedLink(block)) {
                draft.verdicts().remove(index, Residue.RELATED_LINK, "linked-capitals", block.text());
            } else if (words < Integer.MAX_VALUE && isListedBeside(draft, block)) {
                draft.verdicts().remove(index, Residue.RELATED_LINK, "linked-beside", block.text());
            } else if (words >= MIN_QUOTE_WORDS && words <= MAX_QUOTE_WORDS && isPulled(draft, block)) {
                quotes++;
                if (quotes <= MAX_QUOTES && standsElsewhere(draft, block)) {
                    draft.verdicts().remove(index, Residue.EMBED, "pull-quote", block.text());
                }
            }
        }
    }

    private static boolean isWithin(Draft draft, Block block, IntPredicate wanted) {
        int at = block.markup().box();
        for (int level = 0; level < MAX_ANCESTORS && at >= 0; level++) {
            if (wanted.test(at)) {
                return true;
            }
            at = draft.page().boxes().get(at).parent();
        }
        return false;
    }

    private static boolean isPost(Draft draft, int box) {
        return is(draft, Kind.POST, box) && isSmall(draft.page().boxes().get(box));
    }

    private static boolean isNotice(Draft draft, int box) {
        Box element = draft.page().boxes().get(box);
        return is(draft, Kind.NOTICE, box) && isSmall(element) && !element.tag().equals("body");
    }

    private static boolean is(Draft draft, Kind kind, int box) {
        return draft.words().elements().is(kind, box);
    }

    private static boolean isSmall(Box box) {
        return box.to() - box.from() <= MAX_BLOCKS;
    }

    /** A paragraph that is one link in capitals announces another article; headings and lists may shout. */
    private static boolean isShoutedLink(Block block) {
        return block.kind() == BlockKind.PARAGRAPH
                && block.linkDensity() > WHOLLY_LINK
                && !block.in(Zone.TABLE)
                && block.text().chars().noneMatch(Character::isLowerCase)
                && block.text().chars().filter(Character::isUpperCase).count() >= MIN_CAPITALS;
    }

    /** A link that stands beside the story, right under a line that announces such links or under another one of them. */
    private static boolean isListedBeside(Draft draft, Block block) {
        int before = block.index() - 1;
        return block.in(Zone.ASIDE)
                && block.linkDensity() > WHOLLY_LINK
                && before >= 0
                && draft.block(before).in(Zone.ASIDE)
                && draft.verdicts().isRemoved(before)
                && ANNOUNCING.contains(draft.verdicts().of(before).get(0).residue());
    }

    private static boolean isPulled(Draft draft, Block block) {
        return block.in(Zone.ASIDE)
                || block.in(Zone.QUOTE)
                || isWithin(draft, block, box -> is(draft, Kind.PULLED, box));
    }

    /** Whether a longer block that is kept holds the same words. */
    private static boolean standsElsewhere(Draft draft, Block quote) {
        List<String> words = draft.tokens(quote.index()).wordList();
        for (Block block : draft.page().blocks()) {
            if (block.text().length() > quote.text().length()
                    && draft.verdicts().isUntouched(block.index())
                    && holds(draft.tokens(block.index()), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Tokens text, List<String> words) {
        int last = text.size() - words.size();
        for (int i = 0; i <= last; i++) {
            if (text.is(i, words.get(0)) && text.holds(i, words)) {
                return true;
            }
        }
        return false;
    }
}
