package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.StoryModel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Takes out of a marked-up page the blocks that the model does not count among the story. */
final class RegionStep implements Step {

    /** The content of a feed entry is nearly all story, but not the links at its end. */
    private static final double FOR_LINKS = 0.95;
    /** Its name is better evidence for a list of points than its score, here and for the memory of the publisher. */
    private static final double ODDS_OF_POINTS = 3;
    /** No score is surer than this. */
    private static final double MAX_ODDS = 5;

    private static final Set<Zone> FURNITURE = EnumSet.of(
            Zone.NAVIGATION, Zone.FOOTER, Zone.ASIDE, Zone.FORM, Zone.BUTTON, Zone.DIALOG, Zone.FIGURE, Zone.CAPTION);

    private final StoryModel model;
    private final KeyPoints keyPoints;

    RegionStep(StoryModel model, WordLists words) {
        this.model = model;
        this.keyPoints = new KeyPoints(words);
    }

    @Override
    public void apply(Draft draft) {
        double[] scores = model.score(draft.page(), ClueReader.read(draft));
        StoryThreshold passing = StoryThreshold.of(draft, scores);
        double threshold = passing.score();
        draft.odds = odds(scores, threshold);
        for (Block block : draft.page().blocks()) {
            int index = block.index();
            if (isOverruled(draft, index, scores[index], threshold)) {
                draft.verdicts().restore(index);
            }
            double needed = draft.page().fragment() && Places.isMostlyLink(block) ? FOR_LINKS : threshold;
            boolean point = scores[index] < needed && keyPoints.hold(draft, block);
            draft.odds[index] = point ? ODDS_OF_POINTS : draft.odds[index];
            boolean gone = scores[index] < needed && !point
                    || passing.few() && StoryThreshold.isDoubtfulTool(block, scores[index]);
            if (gone && !isStoryOfFragment(draft, block)) {
                String evidence = evidence(scores[index], block);
                draft.verdicts().removeRest(index, residue(block), "score", evidence);
            }
        }
    }

    private static boolean isOverruled(Draft draft, int block, double score, double threshold) {
        return draft.verdicts().isRemoved(block)
                && !draft.page().fragment()
                && score >= Overruling.needed(draft.verdicts().of(block).get(0), threshold);
    }

    /** The score with two decimals, and the element's path. */
    private static String evidence(double score, Block block) {
        long hundredths = Math.min(99, Math.round(100 * score));
        return "0." + hundredths / 10 + hundredths % 10 + ' ' + block.markup().path();
    }

    /** What comes without a page around it is nearly all story, so the score does not speak against its sentences. */
    private static boolean isStoryOfFragment(Draft draft, Block block) {
        return draft.page().fragment()
                && draft.words().isSentence(block.index())
                && block.linkDensity() < Places.MOSTLY_LINK
                && !Places.isIn(block, FURNITURE);
    }

    /** How far each score is from the threshold, as a difference of the logarithms of odds. */
    private static double[] odds(double[] scores, double threshold) {
        double passing = logOdds(threshold);
        return Arrays.stream(scores)
                .map(score -> Math.min(MAX_ODDS, logOdds(score) - passing))
                .toArray();
    }

    private static double logOdds(double probability) {
        return Math.max(-MAX_ODDS, Math.min(MAX_ODDS, Math.log(probability / (1 - probability))));
    }

    static Residue residue(Block block) {
        if (block.in(Zone.CAPTION) || block.in(Zone.FIGURE)) {
            return Residue.PHOTO_CAPTION;
        } else if (block.in(Zone.TIME)) {
            return Residue.TIMESTAMP;
        }
        return Places.isMostlyLink(block) && !block.in(Zone.NAVIGATION) ? Residue.RELATED_LINK : Residue.NAVIGATION;
    }
}
