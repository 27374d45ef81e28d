package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;

/**
 * Names lines of plain text that nothing but the score speaks against: headlines in a row, or beside a link, behind the prose of the story, lead to
 * other articles.
 */
final class TeaserStep implements Step {

    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 20;

    @Override
    public void apply(Draft draft) {
        for (int i = lastSentence(draft) + 1; i < draft.size(); i++) {
            if (isTeaser(draft, i) && (isBeside(draft, i - 1) || isBeside(draft, i + 1))) {
                draft.verdicts().rename(i, cut -> Residue.RELATED_LINK);
            }
        }
        for (int i = lastSentence(draft) + 1; i < draft.size(); i++) {
            if (isUnnamed(draft, i) && leadsElsewhere(draft, i - 1) && leadsElsewhere(draft, i + 1)) {
                draft.verdicts().rename(i, cut -> Residue.RELATED_LINK);
            }
        }
    }

    /** A line that the score alone speaks against, such as the name of a section between two lists. */
    private static boolean isUnnamed(Draft draft, int line) {
        return MemoryStep.isByScore(draft, line)
                && draft.tokens(line).words() < MIN_WORDS
                && draft.verdicts().of(line).stream().allMatch(cut -> cut.residue() == Residue.OTHER);
    }

    private static int lastSentence(Draft draft) {
        int at = draft.size() - 1;
        while (at >= 0 && (draft.verdicts().isRemoved(at) || !draft.words().isSentence(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBeside(Draft draft, int line) {
        return isTeaser(draft, line) || leadsElsewhere(draft, line);
    }

    private static boolean leadsElsewhere(Draft draft, int line) {
        return line >= 0
                && line < draft.size()
                && draft.verdicts().isRemoved(line)
                && draft.verdicts().of(line).get(0).residue() == Residue.RELATED_LINK;
    }

    private static boolean isTeaser(Draft draft, int line) {
        return line >= 0
                && line < draft.size()
                && MemoryStep.isByScore(draft, line)
                && draft.verdicts().of(line).stream()
                        .allMatch(cut -> cut.residue() == Residue.OTHER || cut.residue() == Residue.RELATED_LINK)
                && draft.tokens(line).words() >= MIN_WORDS
                && draft.tokens(line).words() <= MAX_WORDS
                && !Sentences.isTold(draft.text(line));
    }
}
