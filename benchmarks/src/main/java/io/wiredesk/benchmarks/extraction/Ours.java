package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.quality.FactScores;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.benchmarks.quality.LineScores;
import io.wiredesk.benchmarks.quality.StoryLoss;
import io.wiredesk.stages.Extract;
import io.wiredesk.training.story.DerivedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What only our own stages can be asked.
 *
 * @param figures   story lost, then facts that are right, as far as the set's gold goes
 * @param removed   how many spans were taken out, by class of residue
 * @param plainText lines of plain texts that were kept or removed rightly; empty when the set's gold has no bodies
 */
record Ours(List<Figure> figures, Map<String, Integer> removed, List<Figure> plainText) {

    static Ours measure(Wiredesk wiredesk, List<Page> pages) {
        StoryLoss loss = new StoryLoss();
        FactScores facts = new FactScores();
        Map<String, Integer> removed = new TreeMap<>();
        for (Page page : pages) {
            Optional<Extract> extract = wiredesk.extract(Documents.of(page));
            facts.add(page, extract.map(Extract::facts));
            extract.map(Extract::story).ifPresent(story -> {
                loss.add(page.gold(), story.visible(), story.text());
                story.removed().stream()
                        .map(span -> span.residue().code())
                        .forEach(code -> removed.merge(code, 1, Integer::sum));
            });
        }
        List<Figure> figures = new ArrayList<>(List.of(loss.figure()));
        figures.addAll(facts.figures());
        return new Ours(figures, removed, plainText(wiredesk, pages));
    }

    private static List<Figure> plainText(Wiredesk wiredesk, List<Page> pages) {
        LineScores scores = new LineScores();
        for (Page page : pages) {
            DerivedText.of(page.html(), page.gold().body())
                    .ifPresent(text -> scores.add(
                            text,
                            wiredesk.extract(Documents.text(page, text.text())).map(Extract::story)));
        }
        return scores.figures();
    }
}
