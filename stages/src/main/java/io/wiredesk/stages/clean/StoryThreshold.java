package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import java.util.EnumSet;
import java.util.Set;

/**
 * What score a block of a page needs to count among its story. Where hardly anything passes, doubtful blocks are better than none.
 *
 * @param few whether hardly anything passes
 */
record StoryThreshold(double score, boolean few) {

    /** Chosen by cross-validation: lower keeps more of the story and more of the rest. */
    private static final double USUAL = 0.3;
    /** Where hardly anything passes, this, */
    private static final double DOUBTFUL = 0.15;
    /** or this share of the best score, when that is low, too. */
    private static final double HALF = 0.5;

    private static final int FEW_WORDS = 30;

    /** What stands here is not the story, though nothing else on the page is. */
    private static final Set<Zone> TOOLS =
            EnumSet.of(Zone.NAVIGATION, Zone.FOOTER, Zone.FORM, Zone.BUTTON, Zone.DIALOG);

    private static final Set<Zone> QUESTIONS = EnumSet.of(Zone.BUTTON, Zone.DIALOG);

    static StoryThreshold of(Draft draft, double[] scores) {
        return words(draft, scores) >= FEW_WORDS
                ? new StoryThreshold(USUAL, false)
                : new StoryThreshold(Math.min(DOUBTFUL, HALF * best(draft, scores)), true);
    }

    /** A whole page may stand in a form, so what is certain counts there; what asks the reader for something never does. */
    static boolean isDoubtfulTool(Block block, double score) {
        return score < Overruling.CERTAIN && Places.isIn(block, TOOLS) || Places.isIn(block, QUESTIONS);
    }

    private static int words(Draft draft, double[] scores) {
        int words = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean counts =
                    scores[i] >= USUAL && draft.verdicts().isUntouched(i) && !isDoubtfulTool(draft.block(i), scores[i]);
            words += counts ? draft.tokens(i).words() : 0;
        }
        return words;
    }

    /** The best score of a sentence outside of tools; 1 when there is none. */
    private static double best(Draft draft, double[] scores) {
        double best = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean counts = scores[i] > best
                    && draft.verdicts().isUntouched(i)
                    && draft.words().isSentence(i)
                    && draft.block(i).linkDensity() < Places.MOSTLY_LINK
                    && !Places.isIn(draft.block(i), TOOLS);
            best = counts ? scores[i] : best;
        }
        return best > 0 ? best : 1;
    }
}
