package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says what it is that no rule, but the score or the memory has taken out of a marked-up page. What a rule has found in a menu or
 * in a form is a part of the menu or the form, and a caption that is a link is the teaser of another article.
 */
final class NamingStep implements Step {

    private static final double WHOLLY_LINK = 0.8;
    private static final int HEADLINE_WORDS = 4;

    /** What belongs to an article, and does not stand in a menu. */
    private static final Set<Residue> OF_ARTICLES = EnumSet.of(
            Residue.RELATED_LINK,
            Residue.READ_MORE,
            Residue.COMMENTS,
            Residue.AGENCY_LINE,
            Residue.AUTHOR_BIO,
            Residue.TAG_LIST,
            Residue.EMBED,
            Residue.CORRECTION_NOTE,
            Residue.LIVE_MARKER);

    private final BlockNamer namer;

    NamingStep(BlockNamer namer) {
        this.namer = namer;
    }

    @Override
    public void apply(Draft draft) {
        for (Block block : draft.page().blocks()) {
            List<Cut> cuts = draft.verdicts().of(block.index());
            if (!cuts.isEmpty()) {
                name(draft, block, cuts);
            }
        }
    }

    private void name(Draft draft, Block block, List<Cut> cuts) {
        if (cuts.stream().anyMatch(NamingStep::isUnnamed)) {
            draft.verdicts().rename(block.index(), NamingStep::isUnnamed, namer.residue(draft, block));
        } else if (namer.isMenuItem(draft, block)) {
            draft.verdicts().rename(block.index(), cut -> OF_ARTICLES.contains(cut.residue()), Residue.NAVIGATION);
        } else if (namer.isFormField(block)) {
            draft.verdicts()
                    .rename(block.index(), cut -> cut.residue() == Residue.SHARE_TOOLS, namer.residue(draft, block));
        } else if (block.linkDensity() > WHOLLY_LINK
                && draft.tokens(block.index()).words() >= HEADLINE_WORDS) {
            draft.verdicts().rename(block.index(), cut -> cut.residue() == Residue.PHOTO_CAPTION, Residue.RELATED_LINK);
        }
    }

    private static boolean isUnnamed(Cut cut) {
        return cut.rule().equals(MemoryStep.SCORE)
                || cut.residue() == Residue.OTHER
                        && (cut.rule().equals(MemoryStep.PLACE) || cut.rule().equals(MemoryStep.SEEN_BEFORE));
    }
}
