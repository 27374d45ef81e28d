package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import java.util.Locale;
import java.util.Set;

/**
 * Names what has been taken out by what stands beside it: a longer line between teasers is one, too, and a platform among the tools
 * for sharing is one of them.
 */
final class NeighbourStep implements Step {

    private static final int TEASER_WORDS = 8;
    private static final int PLATFORM_WORDS = 2;
    private static final int NEAR = 4;
    private static final Set<Residue> BESIDE_TEASERS = Set.of(Residue.TIMESTAMP, Residue.BYLINE);
    /** Platforms that are followed: no address can be shared to them. */
    private static final Set<String> NOT_SHARED_TO = Set.of("instagram", "youtube", "tiktok");

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.tokens(i).words() >= TEASER_WORDS
                    && isUnnamed(draft, i)
                    && isTeaserNear(draft, i, -1)
                    && isTeaserNear(draft, i, 1)) {
                draft.verdicts().rename(i, cut -> Residue.RELATED_LINK);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (isPlatform(draft, i) && standsAmongShareTools(draft, i)) {
                draft.verdicts()
                        .rename(i, cut -> cut.residue() == Residue.SOCIAL_PROMO ? Residue.SHARE_TOOLS : cut.residue());
            }
        }
    }

    private static boolean isUnnamed(Draft draft, int block) {
        return draft.verdicts().isRemoved(block)
                && draft.verdicts().any(block, cut -> cut.residue() == Residue.OTHER && NamingStep.isUnnamed(cut));
    }

    /** Whether a teaser stands on this side, with nothing between but its like, names and dates. */
    private static boolean isTeaserNear(Draft draft, int block, int side) {
        for (int i = block + side; i >= 0 && i < draft.size() && Math.abs(i - block) <= NEAR; i += side) {
            if (has(draft, i, Residue.RELATED_LINK)) {
                return true;
            } else if (!isUnnamed(draft, i)
                    && !draft.verdicts().any(i, cut -> BESIDE_TEASERS.contains(cut.residue()))) {
                return false;
            }
        }
        return false;
    }

    /** The name of a platform alone. */
    private static boolean isPlatform(Draft draft, int block) {
        return draft.tokens(block).words() <= PLATFORM_WORDS && has(draft, block, Residue.SOCIAL_PROMO);
    }

    private static boolean standsAmongShareTools(Draft draft, int block) {
        boolean shares = false;
        for (int i = Math.max(0, block - NEAR); i <= Math.min(draft.size() - 1, block + NEAR); i++) {
            if (NOT_SHARED_TO.contains(draft.text(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
            shares |= has(draft, i, Residue.SHARE_TOOLS);
        }
        return shares;
    }

    private static boolean has(Draft draft, int block, Residue residue) {
        return draft.verdicts().any(block, cut -> cut.residue() == residue);
    }
}
