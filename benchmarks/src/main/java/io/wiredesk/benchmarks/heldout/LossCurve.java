package io.wiredesk.benchmarks.heldout;

import io.wiredesk.training.story.DerivedText;
import java.util.ArrayList;
import java.util.List;

/** How much residue goes at which loss of the story, for any threshold of the odds. Not safe for use by several threads. */
final class LossCurve {

    private final List<Float> story = new ArrayList<>();
    private final List<Float> residue = new ArrayList<>();

    /** @param odds of each line; not a number where a rule decides, which counts as lost for the residue and not for the story */
    void add(DerivedText text, float[] odds) {
        for (int i = 0; i < odds.length; i++) {
            if (text.isStory(i)) {
                story.add(Float.isNaN(odds[i]) ? Float.MAX_VALUE : odds[i]);
            } else if (text.isResidue(i)) {
                residue.add(Float.isNaN(odds[i]) ? -Float.MAX_VALUE : odds[i]);
            }
        }
    }

    int residue() {
        return residue.size();
    }

    /** The share of the residue below the threshold that takes this share of the story. */
    double removed(double loss) {
        List<Float> sorted = story.stream().sorted().toList();
        float threshold = sorted.get((int) (loss * sorted.size()));
        return (double) residue.stream().filter(odds -> odds < threshold).count() / residue.size();
    }
}
