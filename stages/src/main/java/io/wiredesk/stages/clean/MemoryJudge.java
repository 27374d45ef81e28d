package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.memory.Fingerprint;
import io.wiredesk.stages.clean.memory.PathKeys;
import io.wiredesk.stages.clean.memory.Recall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Weighs what the other articles of a source say about the blocks of one. A short line that stood in others too is hardly the
 * story; a place that looked like the story in others, or did not, moves the score of what stands there now. Prose is never taken
 * out for its place, and for standing elsewhere only where the score doubts it too: agency notes and recurring paragraphs are content.
 * So are lines that stand in the article itself several times, such as the headings of its parts.
 *
 * <p>All figures are logarithms of odds, chosen on pages of publishers that the story model had not learned from.
 */
final class MemoryJudge {

    /** What standing in none, one, two, and more others takes off. */
    private static final double[] SEEN = {0, 2, 3.5, 4.5, 5, 5.5, 6};

    private static final double OF_PROSE = 0.33;
    private static final double OF_HEADING = 0.5;
    /** Of so many others, one is no habit. */
    private static final int MANY = 8;

    private static final double OF_RARE = 0.5;
    private static final double OF_PLACE = 0.4;
    /** One other article tells nothing about a place. */
    private static final int HABIT = 2;

    private static final double SURE = 2;
    /** No place makes a line surer than this. */
    private static final double SUREST = 5;
    /** What the score is surer of than this, no place brings back. */
    private static final double LOST = -1.5;

    private static final int REFRAIN = 3;
    private static final int PROSE_WORDS = 15;
    private static final double MOSTLY_LINK = 0.3;

    private final Draft draft;
    private final Recall recall;
    private final PathKeys places;
    /** The places that hold prose of which the score is sure. */
    private final Set<Long> story = new HashSet<>();

    private final Map<Long, Integer> own = new HashMap<>();

    MemoryJudge(Draft draft, Recall recall, PathKeys places) {
        this.draft = draft;
        this.recall = recall;
        this.places = places;
        for (Block block : draft.page().blocks()) {
            if (draft.verdicts().isUntouched(block.index())) {
                own.merge(Fingerprint.of(block.text()), 1, Integer::sum);
                if (isProse(block) && MemoryStep.odds(draft, block.index()) > SURE) {
                    story.add(places.of(block.markup().box()));
                }
            }
        }
    }

    void judge(Block block) {
        int index = block.index();
        boolean kept = draft.verdicts().isUntouched(index);
        if (kept || MemoryStep.isByScore(draft, index)) {
            long text = Fingerprint.of(block.text());
            int seen = own.getOrDefault(text, 0) < REFRAIN ? recall.seen(text) : 0;
            Recall.Standing place = recall.place(places.of(block.markup().box()));
            double odds = MemoryStep.odds(draft, index);
            double moved = odds + shift(block, place);
            if (kept) {
                keptBefore(block, seen, place, moved);
            } else if (seen == 0 && odds > LOST && moved >= 0 && text != Fingerprint.NONE) {
                draft.verdicts().withdraw(index, MemoryStep.SCORE);
            }
        }
    }

    private void keptBefore(Block block, int seen, Recall.Standing place, double odds) {
        if (seen > 0 && Math.min(SUREST, odds) < penalty(block, seen)) {
            String evidence = "in " + seen + " of " + recall.articles() + " others";
            draft.verdicts().remove(block.index(), residue(block), MemoryStep.SEEN_BEFORE, evidence);
        } else if (odds < 0) {
            String evidence = String.format(Locale.ROOT, "%.1f in %d others", place.odds(), place.articles());
            draft.verdicts().remove(block.index(), Residue.OTHER, MemoryStep.PLACE, evidence);
        }
    }

    private double shift(Block block, Recall.Standing place) {
        double shift =
                place.articles() < HABIT ? 0 : OF_PLACE * place.odds() * place.articles() / (place.articles() + 1);
        boolean told = isProse(block)
                || draft.words().isSentence(block.index()) && block.linkDensity() < MOSTLY_LINK
                || story.contains(places.of(block.markup().box()));
        return told ? Math.max(0, shift) : shift;
    }

    private double penalty(Block block, int seen) {
        double penalty = SEEN[Math.min(seen, SEEN.length - 1)];
        penalty *= seen * MANY < recall.articles() ? OF_RARE : 1;
        if (isProse(block)) {
            return penalty * OF_PROSE;
        }
        return block.markup().level() > 0 ? penalty * OF_HEADING : penalty;
    }

    private boolean isProse(Block block) {
        return draft.tokens(block.index()).words() >= PROSE_WORDS && block.linkDensity() < MOSTLY_LINK;
    }

    private Residue residue(Block block) {
        int label = recall.label(Fingerprint.of(block.text()));
        return label > 0 && label <= Residue.values().length ? Residue.values()[label - 1] : Residue.OTHER;
    }
}
