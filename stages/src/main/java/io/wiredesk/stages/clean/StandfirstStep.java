package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;
import java.util.Optional;

/**
 * Finds the standfirst of a plain text: the block behind the headline, when it is not ended like a sentence that tells, or when a
 * byline or a timestamp stands between it and the story.
 */
final class StandfirstStep implements Step {

    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 60;

    @Override
    public void apply(Draft draft) {
        int title = draft.indexOfTitle();
        if (title < 0) {
            return;
        }
        int next = draft.nextKept(title + 1);
        if (next < draft.size() && isStandfirst(draft, title, next)) {
            draft.standfirst = Optional.of(draft.verdicts().kept(next));
            draft.verdicts().remove(next, Residue.OTHER, "standfirst", draft.text(next));
        }
    }

    private static boolean isStandfirst(Draft draft, int title, int block) {
        int words = draft.tokens(block).words();
        boolean open =
                !Sentences.isEnded(draft.text(block)) && !draft.text(block).endsWith(":");
        boolean parted = !draft.isHeader(title + 1) && draft.isHeader(block + 1);
        return words >= MIN_WORDS
                && words <= MAX_WORDS
                && draft.verdicts().isUntouched(block)
                && (open || parted)
                && draft.nextKept(block + 1) < draft.size();
    }
}
