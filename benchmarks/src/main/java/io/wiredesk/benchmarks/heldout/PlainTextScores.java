package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.heldout.PlainTextReport.Row;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.quality.LineScores;
import io.wiredesk.training.story.DerivedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums up what the rules and the model make of the plain texts of a set. Not safe for use by several threads. */
final class PlainTextScores {

    private static final double[] LOSSES = {0.005, 0.01, 0.02};
    private static final int FEW = 3;

    private final LineScores alone = new LineScores();
    private final LineScores together = new LineScores();
    private final LineScores storyAlone = new LineScores();
    private final LineScores storyTogether = new LineScores();
    private final LineScores startAlone = new LineScores();
    private final LineScores startTogether = new LineScores();
    private final LossCurve curve = new LossCurve();

    void add(DerivedText text, Judge judge) {
        add(text, judge, alone, together);
        add(text.storyAlone(Integer.MAX_VALUE), judge, storyAlone, storyTogether);
        add(text.storyAlone(FEW), judge, startAlone, startTogether);
        curve.add(text, judge.odds(text.text()));
    }

    private static void add(DerivedText text, Judge judge, LineScores alone, LineScores together) {
        alone.add(text, judge.rulesAlone(text.text()));
        together.add(text, judge.withModel(text.text()));
    }

    List<Row> figures() {
        List<Row> rows = new ArrayList<>(rows("", alone, together));
        rows.add(kept("story lines kept, texts of nothing else", storyAlone, storyTogether));
        rows.add(kept("story lines kept, texts of its first " + FEW + " lines", startAlone, startTogether));
        for (double loss : LOSSES) {
            rows.add(new Row(
                    "residue lines removed when the model loses " + 100 * loss + " % of the story's",
                    Optional.empty(),
                    new Figure("", curve.removed(loss), curve.residue())));
        }
        return rows;
    }

    private static Row kept(String name, LineScores alone, LineScores together) {
        return rows(name, alone, together).stream()
                .filter(row -> row.withModel().name().equals("story lines kept"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(String name, LineScores alone, LineScores together) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < alone.figures().size(); i++) {
            Figure figure = together.figures().get(i);
            rows.add(new Row(
                    name.isEmpty() ? figure.name() : name,
                    Optional.of(alone.figures().get(i)),
                    figure));
        }
        return rows;
    }
}
