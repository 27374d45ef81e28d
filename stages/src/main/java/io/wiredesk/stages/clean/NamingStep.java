package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what it is that no rule, but the score or the memory has taken out of a marked-up page: by the elements around it, and
 * where they have no telling names, by their tags and by its links. What a rule has found in a menu is a part of the menu.
 */
final class NamingStep implements Step {

    private static final double MOSTLY_LINK = 0.5;
    private static final int CAPTION_WORDS = 3;
    /** Links of fewer words name sections, not articles. */
    private static final int HEADLINE_WORDS = 4;

    private static final int MENU_WORDS = 6;
    private static final Set<Zone> MENUS = EnumSet.of(Zone.NAVIGATION, Zone.HEADER, Zone.FOOTER);
    /** What a menu leads to, and yet has a name of its own. */
    private static final Set<Residue> OF_MENUS = EnumSet.of(
            Residue.CONSENT,
            Residue.NEWSLETTER,
            Residue.SUBSCRIPTION,
            Residue.APP_PROMO,
            Residue.SOCIAL_PROMO,
            Residue.SHARE_TOOLS,
            Residue.COPYRIGHT);
    /** What belongs to an article, and does not stand in a menu. */
    private static final Set<Residue> OF_ARTICLES = EnumSet.of(
            Residue.PHOTO_CREDIT,
            Residue.RELATED_LINK,
            Residue.READ_MORE,
            Residue.COMMENTS,
            Residue.AGENCY_LINE,
            Residue.AUTHOR_BIO,
            Residue.TAG_LIST,
            Residue.EMBED,
            Residue.CORRECTION_NOTE,
            Residue.LIVE_MARKER);

    private final ElementWords elements;

    NamingStep(ElementWords elements) {
        this.elements = elements;
    }

    @Override
    public void apply(Draft draft) {
        for (Block block : draft.page().blocks()) {
            List<Cut> cuts = draft.verdicts().of(block.index());
            if (cuts.stream().anyMatch(NamingStep::isUnnamed)) {
                draft.verdicts().rename(block.index(), NamingStep::isUnnamed, residue(draft, block));
            } else if (!cuts.isEmpty() && isMenuItem(draft, block)) {
                draft.verdicts().rename(block.index(), cut -> OF_ARTICLES.contains(cut.residue()), Residue.NAVIGATION);
            }
        }
    }

    private static boolean isUnnamed(Cut cut) {
        return cut.rule().equals(MemoryStep.SCORE)
                || cut.residue() == Residue.OTHER
                        && (cut.rule().equals(MemoryStep.PLACE) || cut.rule().equals(MemoryStep.SEEN_BEFORE));
    }

    private Residue residue(Draft draft, Block block) {
        int words = draft.tokens(block.index()).words();
        if (block.in(Zone.CAPTION) || isTold(block, words) && block.in(Zone.FIGURE)) {
            return Residue.PHOTO_CAPTION;
        }
        if (isMenuItem(draft, block)) {
            return elements.residue(draft.page(), block.markup().box(), words)
                    .filter(OF_MENUS::contains)
                    .orElse(Residue.NAVIGATION);
        }
        Optional<Residue> named = elements.residue(draft.page(), block.markup().box(), words);
        return named.orElseGet(() -> byPlace(block, words));
    }

    /** A line of text, not of a table or a list of teasers. */
    private static boolean isTold(Block block, int words) {
        return words >= CAPTION_WORDS
                && block.markup().level() == 0
                && block.linkDensity() <= MOSTLY_LINK
                && !block.in(Zone.TABLE)
                && !block.in(Zone.LIST);
    }

    /** A short line in the page's own head or foot, where the words of a rule lead to other pages. */
    private static boolean isMenuItem(Draft draft, Block block) {
        return draft.tokens(block.index()).words() <= MENU_WORDS
                && MENUS.stream().anyMatch(block::in)
                && !block.in(Zone.ARTICLE)
                && !block.in(Zone.BODY);
    }

    private static Residue byPlace(Block block, int words) {
        if (block.in(Zone.TIME)) {
            return Residue.TIMESTAMP;
        } else if (block.in(Zone.NAVIGATION)
                || !block.in(Zone.ARTICLE) && MENUS.stream().anyMatch(block::in)) {
            return Residue.NAVIGATION;
        } else if (block.linkDensity() > MOSTLY_LINK) {
            return words < HEADLINE_WORDS ? Residue.NAVIGATION : Residue.RELATED_LINK;
        }
        return Residue.OTHER;
    }
}
