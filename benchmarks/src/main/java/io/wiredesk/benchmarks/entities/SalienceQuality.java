package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the thing that is ranked first is one that people call salient. Not safe for several threads. */
final class SalienceQuality {

    private int articles;
    private int right;
    private int named;

    /** A thing is a salient one when one of its mentions overlaps a mention of it; a gold mention that nobody names does not count. */
    void add(Labelled gold, List<Entity> ranked) {
        articles++;
        Set<Integer> first = ranked.isEmpty() ? Set.of() : things(gold, ranked.get(0));
        right += first.stream().anyMatch(gold.salient()::contains) ? 1 : 0;
        named += gold.names().stream().anyMatch(name -> gold.salient().contains(name.thing())) ? 1 : 0;
    }

    private static Set<Integer> things(Labelled gold, Entity entity) {
        Set<Integer> things = new HashSet<>();
        for (Name name : gold.names()) {
            boolean same =
                    entity.mentions().stream().anyMatch(m -> new Name(name.type(), m.start(), m.end()).overlaps(name));
            if (same) {
                things.add(name.thing());
            }
        }
        return things;
    }

    List<Figure> figures() {
        return List.of(
                new Figure("ranked first is salient", share(right), articles),
                new Figure("some salient thing has a name", share(named), articles));
    }

    private double share(int part) {
        return articles == 0 ? 0 : (double) part / articles;
    }
}
