package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.BylineReader;
import io.wiredesk.stages.clean.lines.Calendar;
import io.wiredesk.stages.clean.phrases.Tokens;

/** Takes out lines that say who wrote the article and when, at the top of the story and at its end. */
final class HeaderStep implements Step {

    /** The rule of a byline that does not open with a word for one. */
    static final String NAME_ALONE = "byline:name";

    /** Blocks from either end in which such lines stand. */
    private static final int REACH = 9;

    private final BylineReader bylines;
    private final Calendar calendar;

    HeaderStep(BylineReader bylines, Calendar calendar) {
        this.bylines = bylines;
        this.calendar = calendar;
    }

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean atEdge =
                    i < REACH || i >= draft.size() - REACH || draft.page().markedUp();
            if (atEdge && draft.verdicts().isUntouched(i)) {
                apply(draft, i);
            }
        }
    }

    private void apply(Draft draft, int block) {
        String text = draft.text(block);
        Tokens tokens = draft.tokens(block);
        if (calendar.isTimestamp(tokens, 0)) {
            draft.timestamps.add(text);
            draft.verdicts().remove(block, Residue.TIMESTAMP, "timestamp", text);
        } else if (bylines.isByline(text, tokens, !draft.page().markedUp() && block < REACH)) {
            draft.bylines.add(text);
            String rule = bylines.isByline(text, tokens, false) ? "byline" : NAME_ALONE;
            draft.verdicts().remove(block, Residue.BYLINE, rule, text);
        }
    }
}
