package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;

/**
 * Takes out what trails behind the residue at the end of a plain text: short lines that are no sentences, such as the tags behind
 * a heading that announces them.
 */
final class TrailStep implements Step {

    private static final int MAX_WORDS = 15;

    @Override
    public void apply(Draft draft) {
        int last = lastSentence(draft);
        Cut residue = null;
        for (int i = last + 1; last >= 0 && i < draft.size(); i++) {
            if (draft.verdicts().isRemoved(i)) {
                Cut cut = draft.verdicts().of(i).get(0);
                residue = isTrail(cut.residue()) ? cut : residue;
            } else if (residue != null && draft.verdicts().isUntouched(i)) {
                draft.verdicts().remove(i, residue.residue(), "trail:" + residue.rule(), draft.text(i));
            }
        }
    }

    /** The last kept block that is no short line. */
    private static int lastSentence(Draft draft) {
        int at = draft.size() - 1;
        while (at >= 0 && (draft.verdicts().isRemoved(at) || isShortLine(draft, at))) {
            at--;
        }
        return at;
    }

    private static boolean isShortLine(Draft draft, int block) {
        return draft.tokens(block).words() <= MAX_WORDS && !Sentences.isEnded(draft.text(block));
    }

    /** Captions, bylines and the like stand among a story; what follows the rest is a trail. */
    private static boolean isTrail(Residue residue) {
        return switch (residue) {
            case PHOTO_CAPTION, PHOTO_CREDIT, BYLINE, DATELINE, TIMESTAMP, OTHER, ADVERTISEMENT, EMBED, LIVE_MARKER ->
                false;
            default -> true;
        };
    }
}
