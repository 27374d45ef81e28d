package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.clean.memory.Fingerprint;
import io.wiredesk.stages.clean.memory.Notes;
import io.wiredesk.stages.clean.memory.PathKeys;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.memory.Recall;

/**
 * Notes what an article shows by itself, and weighs what the other articles of its source say about it. Does nothing when there is
 * no memory.
 */
final class MemoryStep implements Step {

    static final String SCORE = "score";
    static final String SEEN_BEFORE = "seen-before";
    static final String PLACE = "place";

    private static final int COPY_WORDS = 20;
    /** Where the score says no louder than this, nothing is worth remembering. */
    private static final double HOPELESS = -4;
    /** How sure it is of a line of plain text at most. */
    static final double PLAIN = 2.2;

    @Override
    public void apply(Draft draft) {
        draft.reading().ifPresent(reading -> apply(draft, reading));
    }

    private static void apply(Draft draft, Reading reading) {
        PathKeys places = new PathKeys(draft.page());
        Recall recall = reading.recall(notes(draft, places));
        if (recall.articles() > 0) {
            MemoryJudge judge = new MemoryJudge(draft, recall, places);
            draft.page().blocks().forEach(judge::judge);
        }
    }

    /** What the article shows before it is held against any memory. */
    private static Notes notes(Draft draft, PathKeys places) {
        Notes notes = new Notes();
        for (Block block : draft.page().blocks()) {
            int index = block.index();
            double odds = odds(draft, index);
            if (draft.page().markedUp()) {
                notes.place(places.of(block.markup().box()), odds);
            }
            if (odds > HOPELESS || !draft.verdicts().isUntouched(index) && !isByScore(draft, index)) {
                boolean copied = draft.verdicts().isUntouched(index)
                        && draft.tokens(index).words() >= COPY_WORDS;
                notes.text(Fingerprint.of(block.text()), copied, label(draft, index));
            }
        }
        return notes;
    }

    /** How sure the score is that a block is the story, as a logarithm of odds; below 0 it takes it out. */
    static double odds(Draft draft, int index) {
        return draft.odds == null ? PLAIN : draft.odds[index];
    }

    static boolean isByScore(Draft draft, int index) {
        return draft.verdicts().any(index, cut -> cut.rule().equals(SCORE));
    }

    /** The class that a rule gave to the whole of a block, as a number from 1. */
    private static int label(Draft draft, int index) {
        return draft.verdicts().isRemoved(index) && !isByScore(draft, index)
                ? draft.verdicts().of(index).get(0).residue().ordinal() + 1
                : 0;
    }
}
