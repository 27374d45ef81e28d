package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tagger learns from: the open sets with some of their names swapped, our own stories as they are and
 * with other names, the filled templates, and some of all these sentences once more as headlines.
 *
 * @param training documents to learn from
 * @param heldBack every tenth of our own stories
 */
record TrainingSet(List<List<LabelledSentence>> training, List<List<LabelledSentence>> heldBack) {

    private static final long SEED = 5;
    private static final int EVERY = 10;

    /** How often each story is learned with other names. */
    private static final int SWAPPED = 4;

    /** How often each template is filled. */
    private static final int FILLED = 15;

    private static final double HEADLINES = 0.03;

    static TrainingSet of(Corpus corpus, Countries countries, Cities cities) {
        MentionSwap swap = new MentionSwap(countries, SEED);
        TrainingSet set = new TrainingSet(new ArrayList<>(), new ArrayList<>());
        for (List<LabelledSentence> document : corpus.training()) {
            set.training.add(swap.swap(document, new MentionSwap.Shares(0.4, 0, 0.4)));
        }
        set.addStories(swap);
        set.training.addAll(new NewsTemplates(cities).stories(FILLED));
        set.training.addAll(new Headlines(SEED).of(set.training, HEADLINES));
        return set;
    }

    private void addStories(MentionSwap swap) {
        List<List<LabelledSentence>> stories = new Stories().read();
        for (int i = 0; i < stories.size(); i++) {
            if (isHeldBack(i)) {
                heldBack.add(stories.get(i));
            } else {
                training.add(stories.get(i));
                for (int copy = 0; copy < SWAPPED; copy++) {
                    training.add(swap.swap(stories.get(i), new MentionSwap.Shares(0.8, 0.4, 0.6)));
                }
            }
        }
    }

    /** Whether nothing is learned from a story of our own. */
    static boolean isHeldBack(int story) {
        return story % EVERY == EVERY - 1;
    }
}
