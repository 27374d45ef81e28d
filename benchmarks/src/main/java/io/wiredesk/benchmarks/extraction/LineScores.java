package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.quality.Figure;
import java.util.List;
import java.util.stream.Stream;

/** Which lines of plain texts are in the output and should be; counts over all texts. Not safe for use by several threads. */
final class LineScores {

    private int texts;
    private int kept;
    private int lost;
    private int removed;
    private int left;

    void add(PlainText text, String output) {
        String folded = fold(output);
        texts++;
        kept += count(text.story(), folded);
        lost += text.story().size() - count(text.story(), folded);
        left += count(text.residue(), folded);
        removed += text.residue().size() - count(text.residue(), folded);
    }

    /** None when there was no text. */
    List<Figure> figures() {
        if (texts == 0) {
            return List.of();
        }
        double precision = share(kept, left);
        double recall = share(kept, lost);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return Stream.of(
                        new Figure("lines F", f, texts),
                        new Figure("story lines kept", recall, kept + lost),
                        new Figure("residue lines removed", share(removed, left), removed + left))
                .toList();
    }

    private static int count(List<String> lines, String folded) {
        return (int) lines.stream().filter(line -> folded.contains(fold(line))).count();
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    private static String fold(String text) {
        return String.join(" ", text.trim().split("\\s+"));
    }
}
