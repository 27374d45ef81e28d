package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.clean.memory.Fingerprint;
import io.wiredesk.stages.clean.memory.Notes;
import io.wiredesk.stages.clean.memory.PathKeys;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.memory.Recall;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs what the other articles of a source say. A short line that stood in others too is hardly the story; a place that looked
 * like the story in others, or did not, moves the score of what stands there now. Prose is never taken out for its place, and
 * for standing elsewhere only where the score doubts it too: agency notes and recurring paragraphs are content. Does nothing when
 * there is no memory.
 *
 * <p>All figures are logarithms of odds, chosen on pages of publishers that the story model had not learned from.
 */
final class MemoryStep implements Step {

    static final String SCORE = "score";
    static final String SEEN_BEFORE = "seen-before";
    static final String PLACE = "place";

    /** What standing in none, one, two, and more others takes off. */
    private static final double[] SEEN = {0, 2, 3.5, 4.5, 5, 5.5, 6};

    private static final double OF_PROSE = 0.33;
    private static final double OF_HEADING = 0.5;
    /** Of so many others, one is no habit. */
    private static final int MANY = 8;

    private static final double OF_RARE = 0.5;
    private static final double OF_PLACE = 0.4;
    private static final int PROSE_WORDS = 15;
    private static final int COPY_WORDS = 20;
    private static final double SURE = 2;
    private static final double MOSTLY_LINK = 0.3;
    /** Where the score says no louder than this, nothing is worth remembering. */
    private static final double HOPELESS = -4;
    /** How sure it is of a line of plain text, which has no score. */
    private static final double PLAIN = 2.2;

    @Override
    public void apply(Draft draft) {
        draft.reading().ifPresent(reading -> apply(draft, reading));
    }

    private static void apply(Draft draft, Reading reading) {
        PathKeys places = new PathKeys(draft.page());
        Recall recall = reading.recall(notes(draft, places));
        if (recall.articles() > 0) {
            Set<Long> story = storyPlaces(draft, places);
            for (Block block : draft.page().blocks()) {
                judge(draft, block, recall, places, story);
            }
        }
    }

    /** The places that hold prose of which the score is sure. */
    private static Set<Long> storyPlaces(Draft draft, PathKeys places) {
        return draft.page().blocks().stream()
                .filter(block -> draft.verdicts().isUntouched(block.index())
                        && isProse(draft, block)
                        && odds(draft, block.index()) > SURE)
                .map(block -> places.of(block.markup().box()))
                .collect(Collectors.toSet());
    }

    private static void judge(Draft draft, Block block, Recall recall, PathKeys places, Set<Long> story) {
        int index = block.index();
        boolean kept = draft.verdicts().isUntouched(index);
        if (!kept && !isByScore(draft, index)) {
            return;
        }
        int seen = recall.seen(Fingerprint.of(block.text()));
        long path = places.of(block.markup().box());
        Recall.Standing place = recall.place(path);
        double shift = OF_PLACE * place.odds() * place.articles() / (place.articles() + 1);
        double odds =
                odds(draft, index) + (isToldHere(draft, block) || story.contains(path) ? Math.max(0, shift) : shift);
        if (kept && seen > 0 && odds < penalty(draft, block, seen, recall.articles())) {
            String evidence = "in " + seen + " of " + recall.articles() + " others";
            draft.verdicts().remove(index, residue(block, recall), SEEN_BEFORE, evidence);
        } else if (kept && odds < 0) {
            draft.verdicts().remove(index, Residue.OTHER, PLACE, evidence(place));
        } else if (!kept && seen == 0 && odds >= 0 && Fingerprint.of(block.text()) != Fingerprint.NONE) {
            draft.verdicts().withdraw(index, SCORE);
        }
    }

    private static double penalty(Draft draft, Block block, int seen, int articles) {
        double penalty = SEEN[Math.min(seen, SEEN.length - 1)];
        penalty *= seen * MANY < articles ? OF_RARE : 1;
        if (isProse(draft, block)) {
            return penalty * OF_PROSE;
        }
        return block.markup().level() > 0 ? penalty * OF_HEADING : penalty;
    }

    /** What the article shows by itself. */
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

    private static double odds(Draft draft, int index) {
        return draft.odds == null ? PLAIN : draft.odds[index];
    }

    private static boolean isByScore(Draft draft, int index) {
        return draft.verdicts().of(index).stream().anyMatch(cut -> cut.rule().equals(SCORE));
    }

    private static boolean isProse(Draft draft, Block block) {
        return draft.tokens(block.index()).words() >= PROSE_WORDS && block.linkDensity() < MOSTLY_LINK;
    }

    /** A sentence, or as long as some: not for its place alone. */
    private static boolean isToldHere(Draft draft, Block block) {
        return isProse(draft, block) || draft.isSentence(block.index()) && block.linkDensity() < MOSTLY_LINK;
    }

    /** The class that a rule gave to the whole of a block, as a number from 1. */
    private static int label(Draft draft, int index) {
        return draft.verdicts().isRemoved(index) && !isByScore(draft, index)
                ? draft.verdicts().of(index).get(0).residue().ordinal() + 1
                : 0;
    }

    private static Residue residue(Block block, Recall recall) {
        int label = recall.label(Fingerprint.of(block.text()));
        return label > 0 && label <= Residue.values().length ? Residue.values()[label - 1] : Residue.OTHER;
    }

    private static String evidence(Recall.Standing place) {
        return String.format(Locale.ROOT, "%.1f in %d others", place.odds(), place.articles());
    }
}
