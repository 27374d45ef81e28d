package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.BareCreditReader;
import java.util.Optional;

/**
 * Cuts credits that have no marker, such as {@code Fans outside the stadium. PA}: a known agency, or a name with a stroke behind
 * it, after the end of a caption. A line is a caption when it is short and stands twice in a row, is marked up as one, or stands
 * among the paragraphs of a plain text that go on behind it.
 */
final class BareCreditStep implements Step {

    private static final int MAX_WORDS = 40;
    /** In brackets an agency may stand behind a paragraph, so such a caption has to be shorter. */
    private static final int MAX_BRACKETED_WORDS = 20;

    private final BareCreditReader credits;

    BareCreditStep(BareCreditReader credits) {
        this.credits = credits;
    }

    @Override
    public void apply(Draft draft) {
        int last = lastSentence(draft);
        for (int i = 0; i < draft.size(); i++) {
            if (draft.verdicts().isUntouched(i) && draft.tokens(i).words() <= MAX_WORDS) {
                boolean certain = draft.block(i).in(Zone.CAPTION) || standsTwice(draft, i);
                if (certain || !draft.page().markedUp() && i < last) {
                    cut(draft, i, certain);
                }
            }
        }
    }

    private void cut(Draft draft, int block, boolean certain) {
        String text = draft.text(block);
        Optional<Integer> start = credits.start(text, certain);
        boolean bracketed = text.endsWith(")") && draft.tokens(block).words() > MAX_BRACKETED_WORDS;
        if (start.isPresent() && (certain || !bracketed)) {
            String credit = text.substring(start.get());
            draft.verdicts()
                    .cut(block, new Cut(start.get(), text.length(), Residue.PHOTO_CREDIT, "credit:bare", credit));
        }
    }

    private static int lastSentence(Draft draft) {
        int at = draft.size() - 1;
        while (at >= 0 && !draft.words().isSentence(at)) {
            at--;
        }
        return at;
    }

    private static boolean standsTwice(Draft draft, int block) {
        return !draft.page().markedUp() && (isSame(draft, block, block - 1) || isSame(draft, block, block + 1));
    }

    private static boolean isSame(Draft draft, int one, int other) {
        return other >= 0
                && other < draft.size()
                && draft.text(one).equals(draft.text(other))
                && draft.block(one).markup().group()
                        == draft.block(other).markup().group();
    }
}
