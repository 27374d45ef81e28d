package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.quality.Counts;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Start, end and class agree; counts over a whole set. Not safe for several threads. */
final class SpanQuality {

    private static final List<EntityType> MAIN = List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

    private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);

    private record Span(EntityType type, int start, int end) {

        private static Set<Span> of(List<Name> names) {
            Set<Span> spans = new HashSet<>();
            names.forEach(name -> spans.add(new Span(name.type(), name.start(), name.end())));
            return spans;
        }
    }

    void add(List<Name> gold, List<Name> found) {
        Set<Span> wanted = Span.of(gold);
        Set<Span> got = Span.of(found);
        got.forEach(span -> add(span.type(), wanted.contains(span) ? new Counts(1, 0, 0) : new Counts(0, 1, 0)));
        wanted.stream().filter(span -> !got.contains(span)).forEach(span -> add(span.type(), new Counts(0, 0, 1)));
    }

    private void add(EntityType type, Counts more) {
        counts.merge(type, more, Counts::plus);
    }

    /** F1 of people, places and organisations together, its precision and recall, then F1 of each class. */
    List<Figure> figures() {
        Counts main = MAIN.stream().map(this::of).reduce(Counts.NONE, Counts::plus);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("PER LOC ORG", main.f1(), cases(main)));
        figures.add(new Figure("precision", main.precision(), cases(main)));
        figures.add(new Figure("recall", main.recall(), cases(main)));
        for (EntityType type : EntityType.values()) {
            figures.add(new Figure(type.name(), of(type).f1(), cases(of(type))));
        }
        return figures;
    }

    private Counts of(EntityType type) {
        return counts.getOrDefault(type, Counts.NONE);
    }

    private static int cases(Counts counts) {
        return (int) (counts.right() + counts.missed());
    }
}
