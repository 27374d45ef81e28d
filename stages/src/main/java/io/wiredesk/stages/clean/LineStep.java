package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.LineModel;
import java.util.Set;

/**
 * Takes out of a plain text the lines that the model does not count among the story. A text of one or two lines, and one that
 * hardly anything would be left of, is let alone.
 */
final class LineStep implements Step {

    /** Odds below which a line goes. Chosen on publishers that were held out, so that the story loses less than one line in two hundred. */
    private static final double THRESHOLD = -1.75;
    /** The same in a text that is mostly lists, where the story has short lines, too: with fewer than a fifth of its lines long. */
    private static final double THRESHOLD_OF_LISTS = -4;

    /** A sentence that tells goes only for odds as much lower: one of the story is worth more than one of an advertisement. */
    private static final double SENTENCE = 1;

    private static final int LONG_LINE = 12;
    private static final double FEW_LONG = 0.2;
    private static final int MIN_LINES = 3;
    /** A text loses no more than this share of its words to the model. */
    private static final double MOST = 0.6;

    /** What a rule found by its shape and place alone stays a part of the story when its odds are as high. */
    private static final double CERTAIN = 1;

    private static final Set<String> ARGUABLE = Set.of(HeaderStep.NAME_ALONE, "kicker");

    /** What the model may weigh, whether or not it may overrule it. */
    private static final Set<String> WEIGHED = Set.of("byline", HeaderStep.NAME_ALONE, "kicker");

    private final LineModel model;

    LineStep(LineModel model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        if (draft.size() < MIN_LINES) {
            return;
        }
        float[] odds = model.odds(draft.page(), clues(draft));
        restoreCertain(draft, odds);
        draft.odds = distances(draft, odds, threshold(draft));
        if (leavesEnough(draft)) {
            removeResidue(draft, odds);
        } else {
            draft.odds = null;
        }
    }

    private static void restoreCertain(Draft draft, float[] odds) {
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] > CERTAIN && isBy(draft, i, ARGUABLE)) {
                draft.bylines.remove(draft.text(i));
                draft.verdicts().restore(i);
            }
        }
    }

    private static double threshold(Draft draft) {
        int lines = 0;
        for (int i = 0; i < draft.size(); i++) {
            lines += draft.tokens(i).words() >= LONG_LINE ? 1 : 0;
        }
        return lines > FEW_LONG * draft.size() ? THRESHOLD : THRESHOLD_OF_LISTS;
    }

    /** How far each line is from being taken out, as the memory weighs it. */
    private static double[] distances(Draft draft, float[] odds, double threshold) {
        double[] distances = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            boolean told = draft.words().isSentence(i) && Sentences.isTold(draft.text(i));
            distances[i] = Math.min(MemoryStep.PLAIN, odds[i] - threshold + (told ? SENTENCE : 0));
        }
        return distances;
    }

    private static void removeResidue(Draft draft, float[] odds) {
        for (int i = 0; i < odds.length; i++) {
            if (isResidue(draft, i)) {
                String evidence = String.valueOf(Math.round(10 * odds[i]) / 10.0);
                draft.verdicts().remove(i, Residue.OTHER, MemoryStep.SCORE, evidence);
            }
        }
    }

    /** What the rules say: what the model weighs counts as not taken out. */
    static Clues clues(Draft draft) {
        Clues clues = ClueReader.read(draft);
        for (int i = 0; i < draft.size(); i++) {
            clues.cut()[i] = isBy(draft, i, WEIGHED) ? 0 : clues.cut()[i];
        }
        return clues;
    }

    private static boolean isBy(Draft draft, int line, Set<String> rules) {
        return draft.verdicts().isRemoved(line)
                && rules.contains(draft.verdicts().of(line).get(0).rule());
    }

    private static boolean isResidue(Draft draft, int line) {
        return draft.odds[line] < 0 && draft.verdicts().isUntouched(line);
    }

    private static boolean leavesEnough(Draft draft) {
        int all = 0;
        int gone = 0;
        for (int i = 0; i < draft.size(); i++) {
            int words = draft.verdicts().isUntouched(i) ? draft.tokens(i).words() : 0;
            all += words;
            gone += isResidue(draft, i) ? words : 0;
        }
        return gone <= MOST * all;
    }
}
