package io.wiredesk.benchmarks.quality;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.training.story.DerivedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines of plain texts are kept and should be; counts over all texts. A line is kept when half of it is. Not safe for use by
 * several threads.
 */
public final class LineScores {

    private static final int SEPARATOR = 2;

    private int texts;
    private int kept;
    private int lost;
    private int removed;
    private int left;
    private int residueTexts;
    private double removedShares;

    /** @param story what came out; empty when the text was refused */
    public void add(DerivedText text, Optional<CleanText> story) {
        boolean[] gone = gone(text, story);
        int residue = 0;
        int rightly = 0;
        for (int i = 0; i < gone.length; i++) {
            kept += text.isStory(i) && !gone[i] ? 1 : 0;
            lost += text.isStory(i) && gone[i] ? 1 : 0;
            residue += text.isResidue(i) ? 1 : 0;
            rightly += text.isResidue(i) && gone[i] ? 1 : 0;
        }
        texts++;
        removed += rightly;
        left += residue - rightly;
        residueTexts += residue > 0 ? 1 : 0;
        removedShares += residue > 0 ? (double) rightly / residue : 0;
    }

    /** None when there was no text. */
    public List<Figure> figures() {
        if (texts == 0) {
            return List.of();
        }
        double precision = share(kept, left);
        double recall = share(kept, lost);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return Stream.of(
                        new Figure("lines F", f, texts),
                        new Figure("story lines kept", recall, kept + lost),
                        new Figure("residue lines removed", share(removed, left), removed + left),
                        new Figure("residue lines removed, mean of texts", removedShares / residueTexts, residueTexts))
                .toList();
    }

    /** For each line whether more than half of it was taken out. The lines are the blocks of the visible text. */
    private static boolean[] gone(DerivedText text, Optional<CleanText> story) {
        int[] ends = new int[text.blocks().size()];
        int[] taken = new int[ends.length];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += text.blocks().get(i).text().length();
            ends[i] = end;
            end += SEPARATOR;
        }
        story.ifPresent(it -> it.removed().forEach(span -> take(span, ends, taken)));
        boolean[] gone = new boolean[ends.length];
        for (int i = 0; i < gone.length; i++) {
            gone[i] = story.isEmpty()
                    || 2 * taken[i] > text.blocks().get(i).text().length();
        }
        return gone;
    }

    private static void take(CleanText.Removed span, int[] ends, int[] taken) {
        int start = 0;
        for (int i = 0; i < ends.length && start < span.end(); i++) {
            taken[i] += Math.max(0, Math.min(span.end(), ends[i]) - Math.max(span.start(), start));
            start = ends[i] + SEPARATOR;
        }
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }
}
